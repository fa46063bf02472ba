from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import external_fee_absolute as _external_fee_absolute
from . import external_fee_tax_value as _external_fee_tax_value

if TYPE_CHECKING:
    from .external_fee_absolute import ExternalFeeAbsolute
    from .external_fee_tax_value import ExternalFeeTaxValue

NAMES = frozenset(
    {
        "id",
        "name",
        "yrn",
        "feeType",
        "feePercentage",
        "feeAbsolute",
        "taxable",
        "taxCode",
        "taxValues",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ExternalFee:
    id: str | None | Unset = UNSET
    name: str | dict[str, str] | None | Unset = UNSET
    yrn: str | None | Unset = UNSET
    fee_type: Literal["ABSOLUTE", "ABSOLUTE_MULTIPLY_ITEMQUANTITY", "PERCENT"] | str | None | Unset = UNSET
    fee_percentage: float | None | Unset = UNSET
    fee_absolute: ExternalFeeAbsolute | None | Unset = UNSET
    taxable: bool | None | Unset = UNSET
    tax_code: str | None | Unset = UNSET
    tax_values: list[ExternalFeeTaxValue] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.yrn) is not UNSET:
            data["yrn"] = value
        if (value := self.fee_type) is not UNSET:
            data["feeType"] = value
        if (value := self.fee_percentage) is not UNSET:
            data["feePercentage"] = value
        if (value := self.fee_absolute) is not UNSET:
            data["feeAbsolute"] = value
        if (value := self.taxable) is not UNSET:
            data["taxable"] = value
        if (value := self.tax_code) is not UNSET:
            data["taxCode"] = value
        if (value := self.tax_values) is not UNSET:
            data["taxValues"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ExternalFee:
        return decode(data)


def decode(data: Any) -> ExternalFee:
    if type(data) is not dict:
        passed: ExternalFee = data
        return passed
    get: Any = data.get
    model = _new(ExternalFee)
    model.id = get("id", UNSET)
    model.name = get("name", UNSET)
    model.yrn = get("yrn", UNSET)
    model.fee_type = get("feeType", UNSET)
    model.fee_percentage = get("feePercentage", UNSET)
    value = get("feeAbsolute", UNSET)
    model.fee_absolute = _external_fee_absolute.decode(value) if type(value) is dict else value
    model.taxable = get("taxable", UNSET)
    model.tax_code = get("taxCode", UNSET)
    value = get("taxValues", UNSET)
    model.tax_values = [_external_fee_tax_value.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import external_fee_absolute as _external_fee_absolute
    from . import external_fee_tax_value as _external_fee_tax_value
    from .external_fee_absolute import ExternalFeeAbsolute
    from .external_fee_tax_value import ExternalFeeTaxValue
else:
    _external_fee_absolute = Deferred(globals(), "external_fee_absolute")
    _external_fee_tax_value = Deferred(globals(), "external_fee_tax_value")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ExternalFee(Model):
    """Part of `CartItem`, `CartItemRequest` and `UpdateCartItem`.

    Attributes:
        fee_type: One of `'PERCENT'`, `'ABSOLUTE'`, `'ABSOLUTE_MULTIPLY_ITEMQUANTITY'`; required in requests.
    """

    id: Maybe[str] = UNSET
    name: Maybe[str | dict[str, str]] = UNSET
    yrn: Maybe[str] = UNSET
    fee_type: Maybe[Literal["ABSOLUTE", "ABSOLUTE_MULTIPLY_ITEMQUANTITY", "PERCENT"] | str] = UNSET
    """One of `'PERCENT'`, `'ABSOLUTE'`, `'ABSOLUTE_MULTIPLY_ITEMQUANTITY'`; required in requests."""
    fee_percentage: Maybe[float] = UNSET
    fee_absolute: Maybe[ExternalFeeAbsolute] = UNSET
    taxable: Maybe[bool] = UNSET
    tax_code: Maybe[str] = UNSET
    tax_values: Maybe[list[ExternalFeeTaxValue]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ExternalFee:
        return decode(data)


def decode(data: Any) -> ExternalFee:
    if type(data) is not dict:
        passed: ExternalFee = data
        return passed
    model = _new(ExternalFee)
    unknown = len(data) - 9
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "yrn" in data:
        model.yrn = data["yrn"]
    else:
        model.yrn = _absent
        unknown += 1
    if "feeType" in data:
        model.fee_type = data["feeType"]
    else:
        model.fee_type = _absent
        unknown += 1
    if "feePercentage" in data:
        model.fee_percentage = data["feePercentage"]
    else:
        model.fee_percentage = _absent
        unknown += 1
    if "feeAbsolute" in data:
        value = data["feeAbsolute"]
        model.fee_absolute = _external_fee_absolute.decode(value) if type(value) is dict else value
    else:
        model.fee_absolute = _absent
        unknown += 1
    if "taxable" in data:
        model.taxable = data["taxable"]
    else:
        model.taxable = _absent
        unknown += 1
    if "taxCode" in data:
        model.tax_code = data["taxCode"]
    else:
        model.tax_code = _absent
        unknown += 1
    if "taxValues" in data:
        value = data["taxValues"]
        model.tax_values = [_external_fee_tax_value.decode(item) for item in value] if type(value) is list else value
    else:
        model.tax_values = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import external_fee_tax_value_value as _external_fee_tax_value_value

if TYPE_CHECKING:
    from .external_fee_tax_value_value import ExternalFeeTaxValueValue

NAMES = frozenset(
    {
        "name",
        "rate",
        "taxable",
        "value",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ExternalFeeTaxValue:
    name: str | None | Unset = UNSET
    rate: float | None | Unset = UNSET
    taxable: float | None | Unset = UNSET
    value: ExternalFeeTaxValueValue | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.rate) is not UNSET:
            data["rate"] = value
        if (value := self.taxable) is not UNSET:
            data["taxable"] = value
        if (value := self.value) is not UNSET:
            data["value"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ExternalFeeTaxValue:
        return decode(data)


def decode(data: Any) -> ExternalFeeTaxValue:
    if type(data) is not dict:
        passed: ExternalFeeTaxValue = data
        return passed
    get: Any = data.get
    model = _new(ExternalFeeTaxValue)
    model.name = get("name", UNSET)
    model.rate = get("rate", UNSET)
    model.taxable = get("taxable", UNSET)
    value = get("value", UNSET)
    model.value = _external_fee_tax_value_value.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

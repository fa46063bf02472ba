from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import location as _location

if TYPE_CHECKING:
    from .location import Location

NAMES = frozenset(
    {
        "sourceLocation",
        "sourceTaxClass",
        "targetLocation",
        "targetTaxClass",
        "includesTax",
        "price",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class TaxCalculationResponseInput:
    source_location: Location | None | Unset = UNSET
    source_tax_class: str | None | Unset = UNSET
    target_location: Location | None | Unset = UNSET
    target_tax_class: str | None | Unset = UNSET
    includes_tax: bool | None | Unset = UNSET
    price: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.source_location) is not UNSET:
            data["sourceLocation"] = value
        if (value := self.source_tax_class) is not UNSET:
            data["sourceTaxClass"] = value
        if (value := self.target_location) is not UNSET:
            data["targetLocation"] = value
        if (value := self.target_tax_class) is not UNSET:
            data["targetTaxClass"] = value
        if (value := self.includes_tax) is not UNSET:
            data["includesTax"] = value
        if (value := self.price) is not UNSET:
            data["price"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> TaxCalculationResponseInput:
        return decode(data)


def decode(data: Any) -> TaxCalculationResponseInput:
    if type(data) is not dict:
        passed: TaxCalculationResponseInput = data
        return passed
    get: Any = data.get
    model = _new(TaxCalculationResponseInput)
    value = get("sourceLocation", UNSET)
    model.source_location = _location.decode(value) if type(value) is dict else value
    model.source_tax_class = get("sourceTaxClass", UNSET)
    value = get("targetLocation", UNSET)
    model.target_location = _location.decode(value) if type(value) is dict else value
    model.target_tax_class = get("targetTaxClass", UNSET)
    model.includes_tax = get("includesTax", UNSET)
    model.price = get("price", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

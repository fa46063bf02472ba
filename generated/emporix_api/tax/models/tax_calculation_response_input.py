from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import location as _location
    from .location import Location
else:
    _location = Deferred(globals(), "location")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class TaxCalculationResponseInput(Model):
    """Part of `TaxCalculationResponse`."""

    source_location: Maybe[Location] = UNSET
    source_tax_class: Maybe[str] = UNSET
    target_location: Maybe[Location] = UNSET
    target_tax_class: Maybe[str] = UNSET
    includes_tax: Maybe[bool] = UNSET
    price: Maybe[float] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> TaxCalculationResponseInput:
        return decode(data)


def decode(data: Any) -> TaxCalculationResponseInput:
    if type(data) is not dict:
        passed: TaxCalculationResponseInput = data
        return passed
    model = _new(TaxCalculationResponseInput)
    unknown = len(data) - 6
    if "sourceLocation" in data:
        value = data["sourceLocation"]
        model.source_location = _location.decode(value) if type(value) is dict else value
    else:
        model.source_location = _absent
        unknown += 1
    if "sourceTaxClass" in data:
        model.source_tax_class = data["sourceTaxClass"]
    else:
        model.source_tax_class = _absent
        unknown += 1
    if "targetLocation" in data:
        value = data["targetLocation"]
        model.target_location = _location.decode(value) if type(value) is dict else value
    else:
        model.target_location = _absent
        unknown += 1
    if "targetTaxClass" in data:
        model.target_tax_class = data["targetTaxClass"]
    else:
        model.target_tax_class = _absent
        unknown += 1
    if "includesTax" in data:
        model.includes_tax = data["includesTax"]
    else:
        model.includes_tax = _absent
        unknown += 1
    if "price" in data:
        model.price = data["price"]
    else:
        model.price = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

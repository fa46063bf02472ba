from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET

if TYPE_CHECKING:
    from . import location as _location
    from . import tax_class as _tax_class
    from .location import Location
    from .tax_class import TaxClass
else:
    _location = Deferred(globals(), "location")
    _tax_class = Deferred(globals(), "tax_class")

NAMES = frozenset(
    {
        "location",
        "taxClasses",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class TaxCreation(Model):
    """Request of `taxes.create`.

    Attributes:
        location: Required.
        tax_classes: Required.
    """

    location: Location
    """Required."""
    tax_classes: list[TaxClass]
    """Required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.location) is not UNSET:
            data["location"] = value
        if (value := self.tax_classes) is not UNSET:
            data["taxClasses"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> TaxCreation:
        return decode(data)


def decode(data: Any) -> TaxCreation:
    if type(data) is not dict:
        passed: TaxCreation = data
        return passed
    model = _new(TaxCreation)
    unknown = len(data) - 2
    if "location" in data:
        value = data["location"]
        model.location = _location.decode(value) if type(value) is dict else value
    else:
        model.location = _absent
        unknown += 1
    if "taxClasses" in data:
        value = data["taxClasses"]
        model.tax_classes = [_tax_class.decode(item) for item in value] if type(value) is list else value
    else:
        model.tax_classes = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

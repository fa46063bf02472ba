from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import location as _location
    from . import tax_class as _tax_class
    from . import tax_metadata as _tax_metadata
    from .location import Location
    from .tax_class import TaxClass
    from .tax_metadata import TaxMetadata
else:
    _location = Deferred(globals(), "location")
    _tax_class = Deferred(globals(), "tax_class")
    _tax_metadata = Deferred(globals(), "tax_metadata")

NAMES = frozenset(
    {
        "locationCode",
        "location",
        "taxClasses",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Tax(Model):
    """Response of `taxes.list` and `taxes.get`."""

    location_code: Maybe[str] = UNSET
    location: Maybe[Location] = UNSET
    tax_classes: Maybe[list[TaxClass]] = UNSET
    metadata: Maybe[TaxMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.location_code) is not UNSET:
            data["locationCode"] = value
        if (value := self.location) is not UNSET:
            data["location"] = value
        if (value := self.tax_classes) is not UNSET:
            data["taxClasses"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Tax:
        return decode(data)


def decode(data: Any) -> Tax:
    if type(data) is not dict:
        passed: Tax = data
        return passed
    model = _new(Tax)
    unknown = len(data) - 4
    if "locationCode" in data:
        model.location_code = data["locationCode"]
    else:
        model.location_code = _absent
        unknown += 1
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
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _tax_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

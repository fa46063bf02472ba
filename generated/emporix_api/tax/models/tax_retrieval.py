from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import location as _location
from . import tax_class as _tax_class
from . import tax_metadata as _tax_metadata

if TYPE_CHECKING:
    from .location import Location
    from .tax_class import TaxClass
    from .tax_metadata import TaxMetadata

NAMES = frozenset(
    {
        "locationCode",
        "location",
        "taxClasses",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class TaxRetrieval:
    location_code: str | None | Unset = UNSET
    location: Location | None | Unset = UNSET
    tax_classes: list[TaxClass] | None | Unset = UNSET
    metadata: TaxMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> TaxRetrieval:
        return decode(data)


def decode(data: Any) -> TaxRetrieval:
    if type(data) is not dict:
        passed: TaxRetrieval = data
        return passed
    get: Any = data.get
    model = _new(TaxRetrieval)
    model.location_code = get("locationCode", UNSET)
    value = get("location", UNSET)
    model.location = _location.decode(value) if type(value) is dict else value
    value = get("taxClasses", UNSET)
    model.tax_classes = [_tax_class.decode(item) for item in value] if type(value) is list else value
    value = get("metadata", UNSET)
    model.metadata = _tax_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

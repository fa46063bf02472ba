from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import generic_location as _generic_location
    from .generic_location import GenericLocation
else:
    _generic_location = Deferred(globals(), "generic_location")

NAMES = frozenset(
    {
        "productId",
        "locations",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ProductLocation(Model):
    """Response of `locations.search`."""

    product_id: Maybe[str] = UNSET
    locations: Maybe[list[GenericLocation]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.product_id) is not UNSET:
            data["productId"] = value
        if (value := self.locations) is not UNSET:
            data["locations"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ProductLocation:
        return decode(data)


def decode(data: Any) -> ProductLocation:
    if type(data) is not dict:
        passed: ProductLocation = data
        return passed
    model = _new(ProductLocation)
    unknown = len(data) - 2
    if "productId" in data:
        model.product_id = data["productId"]
    else:
        model.product_id = _absent
        unknown += 1
    if "locations" in data:
        value = data["locations"]
        model.locations = [_generic_location.decode(item) for item in value] if type(value) is list else value
    else:
        model.locations = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

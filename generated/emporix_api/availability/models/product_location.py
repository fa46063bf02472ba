from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import generic_location as _generic_location

if TYPE_CHECKING:
    from .generic_location import GenericLocation

NAMES = frozenset(
    {
        "productId",
        "locations",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ProductLocation:
    product_id: str | None | Unset = UNSET
    locations: list[GenericLocation] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.product_id) is not UNSET:
            data["productId"] = value
        if (value := self.locations) is not UNSET:
            data["locations"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ProductLocation:
        return decode(data)


def decode(data: Any) -> ProductLocation:
    if type(data) is not dict:
        passed: ProductLocation = data
        return passed
    get: Any = data.get
    model = _new(ProductLocation)
    model.product_id = get("productId", UNSET)
    value = get("locations", UNSET)
    model.locations = [_generic_location.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

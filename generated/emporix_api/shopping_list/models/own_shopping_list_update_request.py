from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import own_shopping_list_update_request_metadata as _own_shopping_list_update_request_metadata
from . import shopping_list_item as _shopping_list_item

if TYPE_CHECKING:
    from .own_shopping_list_update_request_metadata import OwnShoppingListUpdateRequestMetadata
    from .shopping_list_item import ShoppingListItem

NAMES = frozenset(
    {
        "name",
        "items",
        "mixins",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class OwnShoppingListUpdateRequest:
    name: str
    items: list[ShoppingListItem] | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    metadata: OwnShoppingListUpdateRequestMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.items) is not UNSET:
            data["items"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> OwnShoppingListUpdateRequest:
        return decode(data)


def decode(data: Any) -> OwnShoppingListUpdateRequest:
    if type(data) is not dict:
        passed: OwnShoppingListUpdateRequest = data
        return passed
    get: Any = data.get
    model = _new(OwnShoppingListUpdateRequest)
    model.name = get("name", UNSET)
    value = get("items", UNSET)
    model.items = [_shopping_list_item.decode(item) for item in value] if type(value) is list else value
    model.mixins = get("mixins", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _own_shopping_list_update_request_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import shopping_list_item as _shopping_list_item
    from . import shopping_list_metadata as _shopping_list_metadata
    from .shopping_list_item import ShoppingListItem
    from .shopping_list_metadata import ShoppingListMetadata
else:
    _shopping_list_item = Deferred(globals(), "shopping_list_item")
    _shopping_list_metadata = Deferred(globals(), "shopping_list_metadata")

NAMES = frozenset(
    {
        "name",
        "items",
        "mixins",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ShoppingList(Model):
    """Part of `CustomerShoppingLists`."""

    name: Maybe[str] = UNSET
    items: Maybe[list[ShoppingListItem]] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    metadata: Maybe[ShoppingListMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ShoppingList:
        return decode(data)


def decode(data: Any) -> ShoppingList:
    if type(data) is not dict:
        passed: ShoppingList = data
        return passed
    model = _new(ShoppingList)
    unknown = len(data) - 4
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "items" in data:
        value = data["items"]
        model.items = [_shopping_list_item.decode(item) for item in value] if type(value) is list else value
    else:
        model.items = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _shopping_list_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

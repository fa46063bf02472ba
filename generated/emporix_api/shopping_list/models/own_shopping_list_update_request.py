from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import own_shopping_list_update_request_metadata as _own_shopping_list_update_request_metadata
    from . import shopping_list_item as _shopping_list_item
    from .own_shopping_list_update_request_metadata import OwnShoppingListUpdateRequestMetadata
    from .shopping_list_item import ShoppingListItem
else:
    _own_shopping_list_update_request_metadata = Deferred(globals(), "own_shopping_list_update_request_metadata")
    _shopping_list_item = Deferred(globals(), "shopping_list_item")

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
class OwnShoppingListUpdateRequest(Model):
    """Request of `shopping_lists.replace`.

    Attributes:
        name: Required.
    """

    name: str
    """Required."""
    items: Maybe[list[ShoppingListItem]] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    metadata: Maybe[OwnShoppingListUpdateRequestMetadata] = UNSET
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
    def from_dict(data: Any) -> OwnShoppingListUpdateRequest:
        return decode(data)


def decode(data: Any) -> OwnShoppingListUpdateRequest:
    if type(data) is not dict:
        passed: OwnShoppingListUpdateRequest = data
        return passed
    model = _new(OwnShoppingListUpdateRequest)
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
        model.metadata = _own_shopping_list_update_request_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

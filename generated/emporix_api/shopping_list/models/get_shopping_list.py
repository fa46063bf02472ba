from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import get_shopping_list_metadata as _get_shopping_list_metadata
from . import get_shopping_list_value as _get_shopping_list_value

if TYPE_CHECKING:
    from .get_shopping_list_metadata import GetShoppingListMetadata
    from .get_shopping_list_value import GetShoppingListValue

NAMES = frozenset(
    {
        "customerId",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class GetShoppingList:
    customer_id: str | None | Unset = UNSET
    metadata: GetShoppingListMetadata | None | Unset = UNSET
    additional_properties: dict[str, GetShoppingListValue] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.customer_id) is not UNSET:
            data["customerId"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> GetShoppingList:
        return decode(data)


def decode(data: Any) -> GetShoppingList:
    if type(data) is not dict:
        passed: GetShoppingList = data
        return passed
    get: Any = data.get
    model = _new(GetShoppingList)
    model.customer_id = get("customerId", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _get_shopping_list_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {}
        if NAMES.issuperset(data)
        else {
            name: _get_shopping_list_value.decode(value) if type(value) is dict else value
            for name, value in data.items()
            if name not in NAMES
        }
    )
    return model

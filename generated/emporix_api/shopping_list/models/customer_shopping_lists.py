from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import customer_shopping_lists_metadata as _customer_shopping_lists_metadata
from . import shopping_list as _shopping_list

if TYPE_CHECKING:
    from .customer_shopping_lists_metadata import CustomerShoppingListsMetadata
    from .shopping_list import ShoppingList

NAMES = frozenset(
    {
        "customerId",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CustomerShoppingLists:
    customer_id: str | None | Unset = UNSET
    metadata: CustomerShoppingListsMetadata | None | Unset = UNSET
    additional_properties: dict[str, ShoppingList] = attrs.field(factory=dict)

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
    def from_dict(data: Any) -> CustomerShoppingLists:
        return decode(data)


def decode(data: Any) -> CustomerShoppingLists:
    if type(data) is not dict:
        passed: CustomerShoppingLists = data
        return passed
    get: Any = data.get
    model = _new(CustomerShoppingLists)
    model.customer_id = get("customerId", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _customer_shopping_lists_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {}
        if NAMES.issuperset(data)
        else {
            name: _shopping_list.decode(value) if type(value) is dict else value
            for name, value in data.items()
            if name not in NAMES
        }
    )
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import customer_shopping_lists_metadata as _customer_shopping_lists_metadata
    from . import shopping_list as _shopping_list
    from .customer_shopping_lists_metadata import CustomerShoppingListsMetadata
    from .shopping_list import ShoppingList
else:
    _customer_shopping_lists_metadata = Deferred(globals(), "customer_shopping_lists_metadata")
    _shopping_list = Deferred(globals(), "shopping_list")

NAMES = frozenset(
    {
        "customerId",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CustomerShoppingLists(Model):
    """Response of `shopping_lists.list` and `shopping_lists.get`.

    Attributes:
        metadata: Deprecated.
    """

    customer_id: Maybe[str] = UNSET
    metadata: Maybe[CustomerShoppingListsMetadata] = UNSET
    """Deprecated."""
    additional_properties: dict[str, ShoppingList] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.customer_id) is not UNSET:
            data["customerId"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomerShoppingLists:
        return decode(data)


def decode(data: Any) -> CustomerShoppingLists:
    if type(data) is not dict:
        passed: CustomerShoppingLists = data
        return passed
    model = _new(CustomerShoppingLists)
    unknown = len(data) - 2
    if "customerId" in data:
        model.customer_id = data["customerId"]
    else:
        model.customer_id = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _customer_shopping_lists_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = (
        {
            name: _shopping_list.decode(value) if type(value) is dict else value
            for name, value in data.items()
            if name not in NAMES
        }
        if unknown
        else None
    )
    return model

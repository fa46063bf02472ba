from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...model import Model
from ...values import UNSET, Unset
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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class GetShoppingList(Model):
    customer_id: str | None | Unset = UNSET
    metadata: GetShoppingListMetadata | None | Unset = UNSET
    additional_properties: dict[str, GetShoppingListValue] = attrs.field(factory=dict)

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
    def from_dict(data: Any) -> GetShoppingList:
        return decode(data)


def decode(data: Any) -> GetShoppingList:
    if type(data) is not dict:
        passed: GetShoppingList = data
        return passed
    model = _new(GetShoppingList)
    unknown = len(data) - 2
    if "customerId" in data:
        model.customer_id = data["customerId"]
    else:
        model.customer_id = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _get_shopping_list_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = (
        {
            name: _get_shopping_list_value.decode(value) if type(value) is dict else value
            for name, value in data.items()
            if name not in NAMES
        }
        if unknown
        else None
    )
    return model

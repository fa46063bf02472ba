from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import resource_item_price as _resource_item_price

if TYPE_CHECKING:
    from .resource_item_price import ResourceItemPrice

NAMES = frozenset(
    {
        "quantity",
        "itemPrice",
        "itemYrn",
        "itemId",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ResourceItem:
    quantity: float | None | Unset = UNSET
    item_price: ResourceItemPrice | None | Unset = UNSET
    item_yrn: str | None | Unset = UNSET
    item_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.quantity) is not UNSET:
            data["quantity"] = value
        if (value := self.item_price) is not UNSET:
            data["itemPrice"] = value
        if (value := self.item_yrn) is not UNSET:
            data["itemYrn"] = value
        if (value := self.item_id) is not UNSET:
            data["itemId"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ResourceItem:
        return decode(data)


def decode(data: Any) -> ResourceItem:
    if type(data) is not dict:
        passed: ResourceItem = data
        return passed
    get: Any = data.get
    model = _new(ResourceItem)
    model.quantity = get("quantity", UNSET)
    value = get("itemPrice", UNSET)
    model.item_price = _resource_item_price.decode(value) if type(value) is dict else value
    model.item_yrn = get("itemYrn", UNSET)
    model.item_id = get("itemId", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

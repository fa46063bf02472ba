from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, as_dict
from . import order_item as _order_item

if TYPE_CHECKING:
    from .order_item import OrderItem

NAMES = frozenset(
    {
        "id",
        "items",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Order:
    id: str
    items: list[OrderItem]
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.items) is not UNSET:
            data["items"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Order:
        return decode(data)


def decode(data: Any) -> Order:
    if type(data) is not dict:
        passed: Order = data
        return passed
    get: Any = data.get
    model = _new(Order)
    model.id = get("id", UNSET)
    value = get("items", UNSET)
    model.items = [_order_item.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

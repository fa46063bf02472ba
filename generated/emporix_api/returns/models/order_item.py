from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import reason as _reason

if TYPE_CHECKING:
    from .reason import Reason

NAMES = frozenset(
    {
        "id",
        "quantity",
        "reason",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class OrderItem:
    id: str
    quantity: int
    reason: Reason | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.quantity
        if value is not UNSET:
            data["quantity"] = value
        value = self.reason
        if value is not UNSET:
            data["reason"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderItem:
        return decode(data)


def decode(data: Any) -> OrderItem:
    if type(data) is not dict:
        passed: OrderItem = data
        return passed
    get: Any = data.get
    model = _new(OrderItem)
    model.id = get("id", UNSET)
    model.quantity = get("quantity", UNSET)
    value = get("reason", UNSET)
    model.reason = _reason.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
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

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.quantity) is not UNSET:
            data["quantity"] = value
        if (value := self.reason) is not UNSET:
            data["reason"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
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

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import reason as _reason
    from .reason import Reason
else:
    _reason = Deferred(globals(), "reason")

NAMES = frozenset(
    {
        "id",
        "quantity",
        "reason",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class OrderItem(Model):
    """Part of `Order`.

    Attributes:
        id: Required.
        quantity: Required.
    """

    id: str
    """Required."""
    quantity: int
    """Required."""
    reason: Maybe[Reason] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.quantity) is not UNSET:
            data["quantity"] = value
        if (value := self.reason) is not UNSET:
            data["reason"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderItem:
        return decode(data)


def decode(data: Any) -> OrderItem:
    if type(data) is not dict:
        passed: OrderItem = data
        return passed
    model = _new(OrderItem)
    unknown = len(data) - 3
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "quantity" in data:
        model.quantity = data["quantity"]
    else:
        model.quantity = _absent
        unknown += 1
    if "reason" in data:
        value = data["reason"]
        model.reason = _reason.decode(value) if type(value) is dict else value
    else:
        model.reason = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

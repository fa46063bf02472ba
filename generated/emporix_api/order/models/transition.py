from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "status",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Transition(Model):
    """Request of `sales_orders.transition` and `orders.transition`; response of `sales_orders.list_transitions` and
    `orders.list_transitions`.

    Attributes:
        status: One of `'IN_CHECKOUT'`, `'CREATED'`, `'CONFIRMED'`, `'DECLINED'`, `'SHIPPED'`, `'COMPLETED'`.
    """

    status: Maybe[Literal["COMPLETED", "CONFIRMED", "CREATED", "DECLINED", "IN_CHECKOUT", "SHIPPED"] | str] = UNSET
    """One of `'IN_CHECKOUT'`, `'CREATED'`, `'CONFIRMED'`, `'DECLINED'`, `'SHIPPED'`, `'COMPLETED'`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.status) is not UNSET:
            data["status"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Transition:
        return decode(data)


def decode(data: Any) -> Transition:
    if type(data) is not dict:
        passed: Transition = data
        return passed
    model = _new(Transition)
    unknown = len(data) - 1
    if "status" in data:
        model.status = data["status"]
    else:
        model.status = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

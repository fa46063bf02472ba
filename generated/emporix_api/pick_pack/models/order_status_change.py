from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "packingStatus",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class OrderStatusChange(Model):
    """Request of `orders.update`.

    Attributes:
        packing_status: One of `'INITIAL'`, `'IN_PROGRESS'`, `'PRE_PACKED'`, `'PACKED'`, `'CANCELLED'`; required.
    """

    packing_status: Literal["CANCELLED", "INITIAL", "IN_PROGRESS", "PACKED", "PRE_PACKED"] | str
    """One of `'INITIAL'`, `'IN_PROGRESS'`, `'PRE_PACKED'`, `'PACKED'`, `'CANCELLED'`; required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.packing_status) is not UNSET:
            data["packingStatus"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderStatusChange:
        return decode(data)


def decode(data: Any) -> OrderStatusChange:
    if type(data) is not dict:
        passed: OrderStatusChange = data
        return passed
    model = _new(OrderStatusChange)
    unknown = len(data) - 1
    if "packingStatus" in data:
        model.packing_status = data["packingStatus"]
    else:
        model.packing_status = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

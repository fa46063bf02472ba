from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, as_dict

NAMES = frozenset(
    {
        "packingStatus",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class OrderStatusChange:
    packing_status: Literal["CANCELLED", "INITIAL", "IN_PROGRESS", "PACKED", "PRE_PACKED"] | str
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.packing_status) is not UNSET:
            data["packingStatus"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderStatusChange:
        return decode(data)


def decode(data: Any) -> OrderStatusChange:
    if type(data) is not dict:
        passed: OrderStatusChange = data
        return passed
    get: Any = data.get
    model = _new(OrderStatusChange)
    model.packing_status = get("packingStatus", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

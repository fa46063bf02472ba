from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "orderId",
        "message",
        "jobOrderStatus",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class RecalculationJobOrder:
    order_id: str | None | Unset = UNSET
    message: str | None | Unset = UNSET
    job_order_status: Literal["FAILURE", "PENDING", "SUCCESS"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.order_id) is not UNSET:
            data["orderId"] = value
        if (value := self.message) is not UNSET:
            data["message"] = value
        if (value := self.job_order_status) is not UNSET:
            data["jobOrderStatus"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> RecalculationJobOrder:
        return decode(data)


def decode(data: Any) -> RecalculationJobOrder:
    if type(data) is not dict:
        passed: RecalculationJobOrder = data
        return passed
    get: Any = data.get
    model = _new(RecalculationJobOrder)
    model.order_id = get("orderId", UNSET)
    model.message = get("message", UNSET)
    model.job_order_status = get("jobOrderStatus", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

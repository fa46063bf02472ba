from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "orderId",
        "message",
        "jobOrderStatus",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class RecalculationJobOrder(Model):
    """Part of `RecalculationJob`.

    Attributes:
        job_order_status: One of `'SUCCESS'`, `'FAILURE'`, `'PENDING'`.
    """

    order_id: Maybe[str] = UNSET
    message: Maybe[str] = UNSET
    job_order_status: Maybe[Literal["FAILURE", "PENDING", "SUCCESS"] | str] = UNSET
    """One of `'SUCCESS'`, `'FAILURE'`, `'PENDING'`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.order_id) is not UNSET:
            data["orderId"] = value
        if (value := self.message) is not UNSET:
            data["message"] = value
        if (value := self.job_order_status) is not UNSET:
            data["jobOrderStatus"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> RecalculationJobOrder:
        return decode(data)


def decode(data: Any) -> RecalculationJobOrder:
    if type(data) is not dict:
        passed: RecalculationJobOrder = data
        return passed
    model = _new(RecalculationJobOrder)
    unknown = len(data) - 3
    if "orderId" in data:
        model.order_id = data["orderId"]
    else:
        model.order_id = _absent
        unknown += 1
    if "message" in data:
        model.message = data["message"]
    else:
        model.message = _absent
        unknown += 1
    if "jobOrderStatus" in data:
        model.job_order_status = data["jobOrderStatus"]
    else:
        model.job_order_status = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

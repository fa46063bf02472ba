from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import recalculation_job_order as _recalculation_job_order

if TYPE_CHECKING:
    from .recalculation_job_order import RecalculationJobOrder

NAMES = frozenset(
    {
        "id",
        "jobType",
        "orders",
        "jobStatus",
        "startedAt",
        "finishedAt",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class RecalculationJob:
    id: str | None | Unset = UNSET
    job_type: Literal["AUTOMATIC", "MANUAL"] | str | None | Unset = UNSET
    orders: list[RecalculationJobOrder] | None | Unset = UNSET
    job_status: Literal["FAILURE", "IN_PROGRESS", "SUCCESS"] | str | None | Unset = UNSET
    started_at: str | None | Unset = UNSET
    finished_at: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.job_type) is not UNSET:
            data["jobType"] = value
        if (value := self.orders) is not UNSET:
            data["orders"] = value
        if (value := self.job_status) is not UNSET:
            data["jobStatus"] = value
        if (value := self.started_at) is not UNSET:
            data["startedAt"] = value
        if (value := self.finished_at) is not UNSET:
            data["finishedAt"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> RecalculationJob:
        return decode(data)


def decode(data: Any) -> RecalculationJob:
    if type(data) is not dict:
        passed: RecalculationJob = data
        return passed
    get: Any = data.get
    model = _new(RecalculationJob)
    model.id = get("id", UNSET)
    model.job_type = get("jobType", UNSET)
    value = get("orders", UNSET)
    model.orders = [_recalculation_job_order.decode(item) for item in value] if type(value) is list else value
    model.job_status = get("jobStatus", UNSET)
    model.started_at = get("startedAt", UNSET)
    model.finished_at = get("finishedAt", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import recalculation_job_order as _recalculation_job_order
    from .recalculation_job_order import RecalculationJobOrder
else:
    _recalculation_job_order = Deferred(globals(), "recalculation_job_order")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class RecalculationJob(Model):
    """Response of `recalculations.get`.

    Attributes:
        job_type: One of `'AUTOMATIC'`, `'MANUAL'`.
        job_status: One of `'SUCCESS'`, `'FAILURE'`, `'IN_PROGRESS'`.
        started_at: A timestamp, `2026-01-31T12:00:00Z`.
        finished_at: A timestamp, `2026-01-31T12:00:00Z`.
    """

    id: Maybe[str] = UNSET
    job_type: Maybe[Literal["AUTOMATIC", "MANUAL"] | str] = UNSET
    """One of `'AUTOMATIC'`, `'MANUAL'`."""
    orders: Maybe[list[RecalculationJobOrder]] = UNSET
    job_status: Maybe[Literal["FAILURE", "IN_PROGRESS", "SUCCESS"] | str] = UNSET
    """One of `'SUCCESS'`, `'FAILURE'`, `'IN_PROGRESS'`."""
    started_at: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    finished_at: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> RecalculationJob:
        return decode(data)


def decode(data: Any) -> RecalculationJob:
    if type(data) is not dict:
        passed: RecalculationJob = data
        return passed
    model = _new(RecalculationJob)
    unknown = len(data) - 6
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "jobType" in data:
        model.job_type = data["jobType"]
    else:
        model.job_type = _absent
        unknown += 1
    if "orders" in data:
        value = data["orders"]
        model.orders = [_recalculation_job_order.decode(item) for item in value] if type(value) is list else value
    else:
        model.orders = _absent
        unknown += 1
    if "jobStatus" in data:
        model.job_status = data["jobStatus"]
    else:
        model.job_status = _absent
        unknown += 1
    if "startedAt" in data:
        model.started_at = data["startedAt"]
    else:
        model.started_at = _absent
        unknown += 1
    if "finishedAt" in data:
        model.finished_at = data["finishedAt"]
    else:
        model.finished_at = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

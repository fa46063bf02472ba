from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import job_status_response_order as _job_status_response_order
    from .job_status_response_order import JobStatusResponseOrder
else:
    _job_status_response_order = Deferred(globals(), "job_status_response_order")

NAMES = frozenset(
    {
        "jobStatus",
        "jobType",
        "orders",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class JobStatusResponse(Model):
    """Response of `jobs.get`.

    Attributes:
        job_status: One of `'DONE'`, `'IN_PROGRESS'`.
        job_type: One of `'AUTOMATIC'`, `'MANUAL'`.
    """

    job_status: Maybe[Literal["DONE", "IN_PROGRESS"] | str] = UNSET
    """One of `'DONE'`, `'IN_PROGRESS'`."""
    job_type: Maybe[Literal["AUTOMATIC", "MANUAL"] | str] = UNSET
    """One of `'AUTOMATIC'`, `'MANUAL'`."""
    orders: Maybe[list[JobStatusResponseOrder]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.job_status) is not UNSET:
            data["jobStatus"] = value
        if (value := self.job_type) is not UNSET:
            data["jobType"] = value
        if (value := self.orders) is not UNSET:
            data["orders"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> JobStatusResponse:
        return decode(data)


def decode(data: Any) -> JobStatusResponse:
    if type(data) is not dict:
        passed: JobStatusResponse = data
        return passed
    model = _new(JobStatusResponse)
    unknown = len(data) - 3
    if "jobStatus" in data:
        model.job_status = data["jobStatus"]
    else:
        model.job_status = _absent
        unknown += 1
    if "jobType" in data:
        model.job_type = data["jobType"]
    else:
        model.job_type = _absent
        unknown += 1
    if "orders" in data:
        value = data["orders"]
        model.orders = [_job_status_response_order.decode(item) for item in value] if type(value) is list else value
    else:
        model.orders = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

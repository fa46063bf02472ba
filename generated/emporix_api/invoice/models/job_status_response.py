from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import job_status_response_order as _job_status_response_order

if TYPE_CHECKING:
    from .job_status_response_order import JobStatusResponseOrder

NAMES = frozenset(
    {
        "jobStatus",
        "jobType",
        "orders",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class JobStatusResponse:
    job_status: Literal["DONE", "IN_PROGRESS"] | str | None | Unset = UNSET
    job_type: Literal["AUTOMATIC", "MANUAL"] | str | None | Unset = UNSET
    orders: list[JobStatusResponseOrder] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.job_status) is not UNSET:
            data["jobStatus"] = value
        if (value := self.job_type) is not UNSET:
            data["jobType"] = value
        if (value := self.orders) is not UNSET:
            data["orders"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> JobStatusResponse:
        return decode(data)


def decode(data: Any) -> JobStatusResponse:
    if type(data) is not dict:
        passed: JobStatusResponse = data
        return passed
    get: Any = data.get
    model = _new(JobStatusResponse)
    model.job_status = get("jobStatus", UNSET)
    model.job_type = get("jobType", UNSET)
    value = get("orders", UNSET)
    model.orders = [_job_status_response_order.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "jobType",
        "orderIds",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class JobRequest(Model):
    """Request of `jobs.create`.

    Attributes:
        job_type: One of `'AUTOMATIC'`, `'MANUAL'`; required.
    """

    job_type: Literal["AUTOMATIC", "MANUAL"] | str
    """One of `'AUTOMATIC'`, `'MANUAL'`; required."""
    order_ids: Maybe[list[str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.job_type) is not UNSET:
            data["jobType"] = value
        if (value := self.order_ids) is not UNSET:
            data["orderIds"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> JobRequest:
        return decode(data)


def decode(data: Any) -> JobRequest:
    if type(data) is not dict:
        passed: JobRequest = data
        return passed
    model = _new(JobRequest)
    unknown = len(data) - 2
    if "jobType" in data:
        model.job_type = data["jobType"]
    else:
        model.job_type = _absent
        unknown += 1
    if "orderIds" in data:
        model.order_ids = data["orderIds"]
    else:
        model.order_ids = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

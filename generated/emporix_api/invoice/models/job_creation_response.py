from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "jobId",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class JobCreationResponse(Model):
    """Response of `jobs.create`."""

    job_id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.job_id) is not UNSET:
            data["jobId"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> JobCreationResponse:
        return decode(data)


def decode(data: Any) -> JobCreationResponse:
    if type(data) is not dict:
        passed: JobCreationResponse = data
        return passed
    model = _new(JobCreationResponse)
    unknown = len(data) - 1
    if "jobId" in data:
        model.job_id = data["jobId"]
    else:
        model.job_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

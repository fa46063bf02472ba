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
class JobIdResponse(Model):
    """Response of `chat.send_async`."""

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
    def from_dict(data: Any) -> JobIdResponse:
        return decode(data)


def decode(data: Any) -> JobIdResponse:
    if type(data) is not dict:
        passed: JobIdResponse = data
        return passed
    model = _new(JobIdResponse)
    unknown = len(data) - 1
    if "jobId" in data:
        model.job_id = data["jobId"]
    else:
        model.job_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

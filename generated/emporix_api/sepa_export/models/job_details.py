from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "jobId",
        "status",
        "siteCode",
        "fileId",
        "active",
        "ordersExportedCount",
        "createdAt",
        "completedAt",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class JobDetails(Model):
    """Response of `jobs.list`.

    Attributes:
        created_at: A timestamp, `2026-01-31T12:00:00Z`.
        completed_at: A timestamp, `2026-01-31T12:00:00Z`.
    """

    job_id: Maybe[str] = UNSET
    status: Maybe[str] = UNSET
    site_code: Maybe[str] = UNSET
    file_id: Maybe[str] = UNSET
    active: Maybe[bool] = UNSET
    orders_exported_count: Maybe[int] = UNSET
    created_at: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    completed_at: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.job_id) is not UNSET:
            data["jobId"] = value
        if (value := self.status) is not UNSET:
            data["status"] = value
        if (value := self.site_code) is not UNSET:
            data["siteCode"] = value
        if (value := self.file_id) is not UNSET:
            data["fileId"] = value
        if (value := self.active) is not UNSET:
            data["active"] = value
        if (value := self.orders_exported_count) is not UNSET:
            data["ordersExportedCount"] = value
        if (value := self.created_at) is not UNSET:
            data["createdAt"] = value
        if (value := self.completed_at) is not UNSET:
            data["completedAt"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> JobDetails:
        return decode(data)


def decode(data: Any) -> JobDetails:
    if type(data) is not dict:
        passed: JobDetails = data
        return passed
    model = _new(JobDetails)
    unknown = len(data) - 8
    if "jobId" in data:
        model.job_id = data["jobId"]
    else:
        model.job_id = _absent
        unknown += 1
    if "status" in data:
        model.status = data["status"]
    else:
        model.status = _absent
        unknown += 1
    if "siteCode" in data:
        model.site_code = data["siteCode"]
    else:
        model.site_code = _absent
        unknown += 1
    if "fileId" in data:
        model.file_id = data["fileId"]
    else:
        model.file_id = _absent
        unknown += 1
    if "active" in data:
        model.active = data["active"]
    else:
        model.active = _absent
        unknown += 1
    if "ordersExportedCount" in data:
        model.orders_exported_count = data["ordersExportedCount"]
    else:
        model.orders_exported_count = _absent
        unknown += 1
    if "createdAt" in data:
        model.created_at = data["createdAt"]
    else:
        model.created_at = _absent
        unknown += 1
    if "completedAt" in data:
        model.completed_at = data["completedAt"]
    else:
        model.completed_at = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

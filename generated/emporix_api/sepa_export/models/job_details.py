from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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


@attrs.define(kw_only=True, repr=False)
class JobDetails:
    job_id: str | None | Unset = UNSET
    status: str | None | Unset = UNSET
    site_code: str | None | Unset = UNSET
    file_id: str | None | Unset = UNSET
    active: bool | None | Unset = UNSET
    orders_exported_count: int | None | Unset = UNSET
    created_at: str | None | Unset = UNSET
    completed_at: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> JobDetails:
        return decode(data)


def decode(data: Any) -> JobDetails:
    if type(data) is not dict:
        passed: JobDetails = data
        return passed
    get: Any = data.get
    model = _new(JobDetails)
    model.job_id = get("jobId", UNSET)
    model.status = get("status", UNSET)
    model.site_code = get("siteCode", UNSET)
    model.file_id = get("fileId", UNSET)
    model.active = get("active", UNSET)
    model.orders_exported_count = get("ordersExportedCount", UNSET)
    model.created_at = get("createdAt", UNSET)
    model.completed_at = get("completedAt", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

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

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.job_id
        if value is not UNSET:
            data["jobId"] = value
        value = self.status
        if value is not UNSET:
            data["status"] = value
        value = self.site_code
        if value is not UNSET:
            data["siteCode"] = value
        value = self.file_id
        if value is not UNSET:
            data["fileId"] = value
        value = self.active
        if value is not UNSET:
            data["active"] = value
        value = self.orders_exported_count
        if value is not UNSET:
            data["ordersExportedCount"] = value
        value = self.created_at
        if value is not UNSET:
            data["createdAt"] = value
        value = self.completed_at
        if value is not UNSET:
            data["completedAt"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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

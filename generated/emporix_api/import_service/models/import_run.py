from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

NAMES = frozenset(
    {
        "id",
        "configId",
        "tenant",
        "trigger",
        "status",
        "mode",
        "startedAt",
        "finishedAt",
        "recordsRead",
        "created",
        "updated",
        "skipped",
        "failed",
        "deleted",
        "message",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ImportRun:
    id: str | None | Unset = UNSET
    config_id: str | None | Unset = UNSET
    tenant: str | None | Unset = UNSET
    trigger: Literal["MANUAL", "SCHEDULED"] | str | None | Unset = UNSET
    status: Literal["CANCELLED", "FAILED", "PARTIAL", "QUEUED", "RUNNING", "SUCCEEDED"] | str | None | Unset = UNSET
    mode: Literal["DELTA", "FULL"] | str | None | Unset = UNSET
    started_at: str | None | Unset = UNSET
    finished_at: str | None | Unset = UNSET
    records_read: int | None | Unset = UNSET
    created: int | None | Unset = UNSET
    updated: int | None | Unset = UNSET
    skipped: int | None | Unset = UNSET
    failed: int | None | Unset = UNSET
    deleted: int | None | Unset = UNSET
    message: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.config_id
        if value is not UNSET:
            data["configId"] = value
        value = self.tenant
        if value is not UNSET:
            data["tenant"] = value
        value = self.trigger
        if value is not UNSET:
            data["trigger"] = value
        value = self.status
        if value is not UNSET:
            data["status"] = value
        value = self.mode
        if value is not UNSET:
            data["mode"] = value
        value = self.started_at
        if value is not UNSET:
            data["startedAt"] = value
        value = self.finished_at
        if value is not UNSET:
            data["finishedAt"] = value
        value = self.records_read
        if value is not UNSET:
            data["recordsRead"] = value
        value = self.created
        if value is not UNSET:
            data["created"] = value
        value = self.updated
        if value is not UNSET:
            data["updated"] = value
        value = self.skipped
        if value is not UNSET:
            data["skipped"] = value
        value = self.failed
        if value is not UNSET:
            data["failed"] = value
        value = self.deleted
        if value is not UNSET:
            data["deleted"] = value
        value = self.message
        if value is not UNSET:
            data["message"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> ImportRun:
        return decode(data)


def decode(data: Any) -> ImportRun:
    if type(data) is not dict:
        passed: ImportRun = data
        return passed
    get: Any = data.get
    model = _new(ImportRun)
    model.id = get("id", UNSET)
    model.config_id = get("configId", UNSET)
    model.tenant = get("tenant", UNSET)
    model.trigger = get("trigger", UNSET)
    model.status = get("status", UNSET)
    model.mode = get("mode", UNSET)
    model.started_at = get("startedAt", UNSET)
    model.finished_at = get("finishedAt", UNSET)
    model.records_read = get("recordsRead", UNSET)
    model.created = get("created", UNSET)
    model.updated = get("updated", UNSET)
    model.skipped = get("skipped", UNSET)
    model.failed = get("failed", UNSET)
    model.deleted = get("deleted", UNSET)
    model.message = get("message", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.config_id) is not UNSET:
            data["configId"] = value
        if (value := self.tenant) is not UNSET:
            data["tenant"] = value
        if (value := self.trigger) is not UNSET:
            data["trigger"] = value
        if (value := self.status) is not UNSET:
            data["status"] = value
        if (value := self.mode) is not UNSET:
            data["mode"] = value
        if (value := self.started_at) is not UNSET:
            data["startedAt"] = value
        if (value := self.finished_at) is not UNSET:
            data["finishedAt"] = value
        if (value := self.records_read) is not UNSET:
            data["recordsRead"] = value
        if (value := self.created) is not UNSET:
            data["created"] = value
        if (value := self.updated) is not UNSET:
            data["updated"] = value
        if (value := self.skipped) is not UNSET:
            data["skipped"] = value
        if (value := self.failed) is not UNSET:
            data["failed"] = value
        if (value := self.deleted) is not UNSET:
            data["deleted"] = value
        if (value := self.message) is not UNSET:
            data["message"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
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

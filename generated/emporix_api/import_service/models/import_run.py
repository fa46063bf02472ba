from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ImportRun(Model):
    """Response of `configs.create_run`; part of `ImportRunPage` and `RunDetail`.

    Attributes:
        id: A UUID.
        config_id: A UUID.
        trigger: One of `'MANUAL'`, `'SCHEDULED'`.
        status: One of `'QUEUED'`, `'RUNNING'`, `'SUCCEEDED'`, `'PARTIAL'`, `'FAILED'`, `'CANCELLED'`.
        mode: One of `'FULL'`, `'DELTA'`.
        started_at: A timestamp, `2026-01-31T12:00:00Z`.
        finished_at: A timestamp, `2026-01-31T12:00:00Z`.
    """

    id: Maybe[str] = UNSET
    """A UUID."""
    config_id: Maybe[str] = UNSET
    """A UUID."""
    tenant: Maybe[str] = UNSET
    trigger: Maybe[Literal["MANUAL", "SCHEDULED"] | str] = UNSET
    """One of `'MANUAL'`, `'SCHEDULED'`."""
    status: Maybe[Literal["CANCELLED", "FAILED", "PARTIAL", "QUEUED", "RUNNING", "SUCCEEDED"] | str] = UNSET
    """One of `'QUEUED'`, `'RUNNING'`, `'SUCCEEDED'`, `'PARTIAL'`, `'FAILED'`, `'CANCELLED'`."""
    mode: Maybe[Literal["DELTA", "FULL"] | str] = UNSET
    """One of `'FULL'`, `'DELTA'`."""
    started_at: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    finished_at: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    records_read: Maybe[int] = UNSET
    created: Maybe[int] = UNSET
    updated: Maybe[int] = UNSET
    skipped: Maybe[int] = UNSET
    failed: Maybe[int] = UNSET
    deleted: Maybe[int] = UNSET
    message: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ImportRun:
        return decode(data)


def decode(data: Any) -> ImportRun:
    if type(data) is not dict:
        passed: ImportRun = data
        return passed
    model = _new(ImportRun)
    unknown = len(data) - 15
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "configId" in data:
        model.config_id = data["configId"]
    else:
        model.config_id = _absent
        unknown += 1
    if "tenant" in data:
        model.tenant = data["tenant"]
    else:
        model.tenant = _absent
        unknown += 1
    if "trigger" in data:
        model.trigger = data["trigger"]
    else:
        model.trigger = _absent
        unknown += 1
    if "status" in data:
        model.status = data["status"]
    else:
        model.status = _absent
        unknown += 1
    if "mode" in data:
        model.mode = data["mode"]
    else:
        model.mode = _absent
        unknown += 1
    if "startedAt" in data:
        model.started_at = data["startedAt"]
    else:
        model.started_at = _absent
        unknown += 1
    if "finishedAt" in data:
        model.finished_at = data["finishedAt"]
    else:
        model.finished_at = _absent
        unknown += 1
    if "recordsRead" in data:
        model.records_read = data["recordsRead"]
    else:
        model.records_read = _absent
        unknown += 1
    if "created" in data:
        model.created = data["created"]
    else:
        model.created = _absent
        unknown += 1
    if "updated" in data:
        model.updated = data["updated"]
    else:
        model.updated = _absent
        unknown += 1
    if "skipped" in data:
        model.skipped = data["skipped"]
    else:
        model.skipped = _absent
        unknown += 1
    if "failed" in data:
        model.failed = data["failed"]
    else:
        model.failed = _absent
        unknown += 1
    if "deleted" in data:
        model.deleted = data["deleted"]
    else:
        model.deleted = _absent
        unknown += 1
    if "message" in data:
        model.message = data["message"]
    else:
        model.message = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

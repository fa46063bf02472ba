from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "id",
        "runId",
        "streamId",
        "streamName",
        "status",
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
class ImportRunStream(Model):
    """Part of `RunDetail`.

    Attributes:
        id: A UUID.
        run_id: A UUID.
        stream_id: A UUID.
        status: One of `'QUEUED'`, `'RUNNING'`, `'SUCCEEDED'`, `'PARTIAL'`, `'FAILED'`, `'SKIPPED'`.
    """

    id: Maybe[str] = UNSET
    """A UUID."""
    run_id: Maybe[str] = UNSET
    """A UUID."""
    stream_id: Maybe[str] = UNSET
    """A UUID."""
    stream_name: Maybe[str] = UNSET
    status: Maybe[Literal["FAILED", "PARTIAL", "QUEUED", "RUNNING", "SKIPPED", "SUCCEEDED"] | str] = UNSET
    """One of `'QUEUED'`, `'RUNNING'`, `'SUCCEEDED'`, `'PARTIAL'`, `'FAILED'`, `'SKIPPED'`."""
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
        if (value := self.run_id) is not UNSET:
            data["runId"] = value
        if (value := self.stream_id) is not UNSET:
            data["streamId"] = value
        if (value := self.stream_name) is not UNSET:
            data["streamName"] = value
        if (value := self.status) is not UNSET:
            data["status"] = value
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
    def from_dict(data: Any) -> ImportRunStream:
        return decode(data)


def decode(data: Any) -> ImportRunStream:
    if type(data) is not dict:
        passed: ImportRunStream = data
        return passed
    model = _new(ImportRunStream)
    unknown = len(data) - 12
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "runId" in data:
        model.run_id = data["runId"]
    else:
        model.run_id = _absent
        unknown += 1
    if "streamId" in data:
        model.stream_id = data["streamId"]
    else:
        model.stream_id = _absent
        unknown += 1
    if "streamName" in data:
        model.stream_name = data["streamName"]
    else:
        model.stream_name = _absent
        unknown += 1
    if "status" in data:
        model.status = data["status"]
    else:
        model.status = _absent
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

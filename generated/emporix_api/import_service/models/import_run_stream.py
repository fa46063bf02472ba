from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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


@attrs.define(kw_only=True, repr=False)
class ImportRunStream:
    id: str | None | Unset = UNSET
    run_id: str | None | Unset = UNSET
    stream_id: str | None | Unset = UNSET
    stream_name: str | None | Unset = UNSET
    status: Literal["FAILED", "PARTIAL", "QUEUED", "RUNNING", "SKIPPED", "SUCCEEDED"] | str | None | Unset = UNSET
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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ImportRunStream:
        return decode(data)


def decode(data: Any) -> ImportRunStream:
    if type(data) is not dict:
        passed: ImportRunStream = data
        return passed
    get: Any = data.get
    model = _new(ImportRunStream)
    model.id = get("id", UNSET)
    model.run_id = get("runId", UNSET)
    model.stream_id = get("streamId", UNSET)
    model.stream_name = get("streamName", UNSET)
    model.status = get("status", UNSET)
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

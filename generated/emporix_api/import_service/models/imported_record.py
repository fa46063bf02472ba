from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "id",
        "configId",
        "streamId",
        "runId",
        "targetEntity",
        "targetType",
        "naturalKey",
        "targetId",
        "fields",
        "outcome",
        "importedAt",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ImportedRecord(Model):
    """Part of `ImportedRecordPage`.

    Attributes:
        id: A UUID.
        config_id: A UUID.
        stream_id: A UUID.
        run_id: A UUID.
        imported_at: A timestamp, `2026-01-31T12:00:00Z`.
    """

    id: Maybe[str] = UNSET
    """A UUID."""
    config_id: Maybe[str] = UNSET
    """A UUID."""
    stream_id: Maybe[str] = UNSET
    """A UUID."""
    run_id: Maybe[str] = UNSET
    """A UUID."""
    target_entity: Maybe[str] = UNSET
    target_type: Maybe[str] = UNSET
    natural_key: Maybe[str] = UNSET
    target_id: Maybe[str] = UNSET
    fields: Maybe[dict[str, Any]] = UNSET
    outcome: Maybe[str] = UNSET
    imported_at: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.config_id) is not UNSET:
            data["configId"] = value
        if (value := self.stream_id) is not UNSET:
            data["streamId"] = value
        if (value := self.run_id) is not UNSET:
            data["runId"] = value
        if (value := self.target_entity) is not UNSET:
            data["targetEntity"] = value
        if (value := self.target_type) is not UNSET:
            data["targetType"] = value
        if (value := self.natural_key) is not UNSET:
            data["naturalKey"] = value
        if (value := self.target_id) is not UNSET:
            data["targetId"] = value
        if (value := self.fields) is not UNSET:
            data["fields"] = value
        if (value := self.outcome) is not UNSET:
            data["outcome"] = value
        if (value := self.imported_at) is not UNSET:
            data["importedAt"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ImportedRecord:
        return decode(data)


def decode(data: Any) -> ImportedRecord:
    if type(data) is not dict:
        passed: ImportedRecord = data
        return passed
    model = _new(ImportedRecord)
    unknown = len(data) - 11
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
    if "streamId" in data:
        model.stream_id = data["streamId"]
    else:
        model.stream_id = _absent
        unknown += 1
    if "runId" in data:
        model.run_id = data["runId"]
    else:
        model.run_id = _absent
        unknown += 1
    if "targetEntity" in data:
        model.target_entity = data["targetEntity"]
    else:
        model.target_entity = _absent
        unknown += 1
    if "targetType" in data:
        model.target_type = data["targetType"]
    else:
        model.target_type = _absent
        unknown += 1
    if "naturalKey" in data:
        model.natural_key = data["naturalKey"]
    else:
        model.natural_key = _absent
        unknown += 1
    if "targetId" in data:
        model.target_id = data["targetId"]
    else:
        model.target_id = _absent
        unknown += 1
    if "fields" in data:
        model.fields = data["fields"]
    else:
        model.fields = _absent
        unknown += 1
    if "outcome" in data:
        model.outcome = data["outcome"]
    else:
        model.outcome = _absent
        unknown += 1
    if "importedAt" in data:
        model.imported_at = data["importedAt"]
    else:
        model.imported_at = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

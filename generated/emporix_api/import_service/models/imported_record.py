from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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


@attrs.define(kw_only=True, repr=False)
class ImportedRecord:
    id: str | None | Unset = UNSET
    config_id: str | None | Unset = UNSET
    stream_id: str | None | Unset = UNSET
    run_id: str | None | Unset = UNSET
    target_entity: str | None | Unset = UNSET
    target_type: str | None | Unset = UNSET
    natural_key: str | None | Unset = UNSET
    target_id: str | None | Unset = UNSET
    fields: dict[str, Any] | None | Unset = UNSET
    outcome: str | None | Unset = UNSET
    imported_at: str | None | Unset = UNSET
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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ImportedRecord:
        return decode(data)


def decode(data: Any) -> ImportedRecord:
    if type(data) is not dict:
        passed: ImportedRecord = data
        return passed
    get: Any = data.get
    model = _new(ImportedRecord)
    model.id = get("id", UNSET)
    model.config_id = get("configId", UNSET)
    model.stream_id = get("streamId", UNSET)
    model.run_id = get("runId", UNSET)
    model.target_entity = get("targetEntity", UNSET)
    model.target_type = get("targetType", UNSET)
    model.natural_key = get("naturalKey", UNSET)
    model.target_id = get("targetId", UNSET)
    model.fields = get("fields", UNSET)
    model.outcome = get("outcome", UNSET)
    model.imported_at = get("importedAt", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

NAMES = frozenset(
    {
        "id",
        "runId",
        "streamId",
        "naturalKey",
        "targetEntity",
        "stage",
        "errorCode",
        "message",
        "createdAt",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ErrorRecord:
    id: str | None | Unset = UNSET
    run_id: str | None | Unset = UNSET
    stream_id: str | None | Unset = UNSET
    natural_key: str | None | Unset = UNSET
    target_entity: str | None | Unset = UNSET
    stage: str | None | Unset = UNSET
    error_code: str | None | Unset = UNSET
    message: str | None | Unset = UNSET
    created_at: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.run_id
        if value is not UNSET:
            data["runId"] = value
        value = self.stream_id
        if value is not UNSET:
            data["streamId"] = value
        value = self.natural_key
        if value is not UNSET:
            data["naturalKey"] = value
        value = self.target_entity
        if value is not UNSET:
            data["targetEntity"] = value
        value = self.stage
        if value is not UNSET:
            data["stage"] = value
        value = self.error_code
        if value is not UNSET:
            data["errorCode"] = value
        value = self.message
        if value is not UNSET:
            data["message"] = value
        value = self.created_at
        if value is not UNSET:
            data["createdAt"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> ErrorRecord:
        return decode(data)


def decode(data: Any) -> ErrorRecord:
    if type(data) is not dict:
        passed: ErrorRecord = data
        return passed
    get: Any = data.get
    model = _new(ErrorRecord)
    model.id = get("id", UNSET)
    model.run_id = get("runId", UNSET)
    model.stream_id = get("streamId", UNSET)
    model.natural_key = get("naturalKey", UNSET)
    model.target_entity = get("targetEntity", UNSET)
    model.stage = get("stage", UNSET)
    model.error_code = get("errorCode", UNSET)
    model.message = get("message", UNSET)
    model.created_at = get("createdAt", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

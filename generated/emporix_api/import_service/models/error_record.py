from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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
        if (value := self.natural_key) is not UNSET:
            data["naturalKey"] = value
        if (value := self.target_entity) is not UNSET:
            data["targetEntity"] = value
        if (value := self.stage) is not UNSET:
            data["stage"] = value
        if (value := self.error_code) is not UNSET:
            data["errorCode"] = value
        if (value := self.message) is not UNSET:
            data["message"] = value
        if (value := self.created_at) is not UNSET:
            data["createdAt"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
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

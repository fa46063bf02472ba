from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ErrorRecord(Model):
    """Part of `ErrorRecordPage`.

    Attributes:
        id: A UUID.
        run_id: A UUID.
        stream_id: A UUID.
        created_at: A timestamp, `2026-01-31T12:00:00Z`.
    """

    id: Maybe[str] = UNSET
    """A UUID."""
    run_id: Maybe[str] = UNSET
    """A UUID."""
    stream_id: Maybe[str] = UNSET
    """A UUID."""
    natural_key: Maybe[str] = UNSET
    target_entity: Maybe[str] = UNSET
    stage: Maybe[str] = UNSET
    error_code: Maybe[str] = UNSET
    message: Maybe[str] = UNSET
    created_at: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ErrorRecord:
        return decode(data)


def decode(data: Any) -> ErrorRecord:
    if type(data) is not dict:
        passed: ErrorRecord = data
        return passed
    model = _new(ErrorRecord)
    unknown = len(data) - 9
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
    if "naturalKey" in data:
        model.natural_key = data["naturalKey"]
    else:
        model.natural_key = _absent
        unknown += 1
    if "targetEntity" in data:
        model.target_entity = data["targetEntity"]
    else:
        model.target_entity = _absent
        unknown += 1
    if "stage" in data:
        model.stage = data["stage"]
    else:
        model.stage = _absent
        unknown += 1
    if "errorCode" in data:
        model.error_code = data["errorCode"]
    else:
        model.error_code = _absent
        unknown += 1
    if "message" in data:
        model.message = data["message"]
    else:
        model.message = _absent
        unknown += 1
    if "createdAt" in data:
        model.created_at = data["createdAt"]
    else:
        model.created_at = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

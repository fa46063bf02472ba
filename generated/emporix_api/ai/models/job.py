from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import export_result as _export_result
from . import import_result as _import_result
from . import metadata_response as _metadata_response

if TYPE_CHECKING:
    from .export_result import ExportResult
    from .import_result import ImportResult
    from .metadata_response import MetadataResponse

NAMES = frozenset(
    {
        "id",
        "agentType",
        "status",
        "type",
        "exportResult",
        "importResult",
        "sessionId",
        "agentId",
        "message",
        "commerceEvent",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Job:
    id: str | None | Unset = UNSET
    agent_type: Literal["anti_fraud", "complaint", "generic"] | str | None | Unset = UNSET
    status: Literal["failure", "in_progress", "skipped", "success"] | str | None | Unset = UNSET
    type_: Literal["AGENT_CHAT", "EXPORT", "IMPORT"] | str | None | Unset = UNSET
    export_result: ExportResult | None | Unset = UNSET
    import_result: ImportResult | None | Unset = UNSET
    session_id: str | None | Unset = UNSET
    agent_id: str | None | Unset = UNSET
    message: str | None | Unset = UNSET
    commerce_event: str | None | Unset = UNSET
    metadata: MetadataResponse | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.agent_type
        if value is not UNSET:
            data["agentType"] = value
        value = self.status
        if value is not UNSET:
            data["status"] = value
        value = self.type_
        if value is not UNSET:
            data["type"] = value
        value = self.export_result
        if value is not UNSET:
            data["exportResult"] = encode(value)
        value = self.import_result
        if value is not UNSET:
            data["importResult"] = encode(value)
        value = self.session_id
        if value is not UNSET:
            data["sessionId"] = value
        value = self.agent_id
        if value is not UNSET:
            data["agentId"] = value
        value = self.message
        if value is not UNSET:
            data["message"] = value
        value = self.commerce_event
        if value is not UNSET:
            data["commerceEvent"] = value
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> Job:
        return decode(data)


def decode(data: Any) -> Job:
    if type(data) is not dict:
        passed: Job = data
        return passed
    get: Any = data.get
    model = _new(Job)
    model.id = get("id", UNSET)
    model.agent_type = get("agentType", UNSET)
    model.status = get("status", UNSET)
    model.type_ = get("type", UNSET)
    value = get("exportResult", UNSET)
    model.export_result = _export_result.decode(value) if type(value) is dict else value
    value = get("importResult", UNSET)
    model.import_result = _import_result.decode(value) if type(value) is dict else value
    model.session_id = get("sessionId", UNSET)
    model.agent_id = get("agentId", UNSET)
    model.message = get("message", UNSET)
    model.commerce_event = get("commerceEvent", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata_response.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

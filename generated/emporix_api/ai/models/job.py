from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
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

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.agent_type) is not UNSET:
            data["agentType"] = value
        if (value := self.status) is not UNSET:
            data["status"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.export_result) is not UNSET:
            data["exportResult"] = value
        if (value := self.import_result) is not UNSET:
            data["importResult"] = value
        if (value := self.session_id) is not UNSET:
            data["sessionId"] = value
        if (value := self.agent_id) is not UNSET:
            data["agentId"] = value
        if (value := self.message) is not UNSET:
            data["message"] = value
        if (value := self.commerce_event) is not UNSET:
            data["commerceEvent"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
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

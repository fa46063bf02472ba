from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import export_result as _export_result
    from . import import_result as _import_result
    from . import metadata_response as _metadata_response
    from .export_result import ExportResult
    from .import_result import ImportResult
    from .metadata_response import MetadataResponse
else:
    _export_result = Deferred(globals(), "export_result")
    _import_result = Deferred(globals(), "import_result")
    _metadata_response = Deferred(globals(), "metadata_response")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Job(Model):
    """Response of `jobs.list`, `jobs.search` and `jobs.get`.

    Attributes:
        agent_type: One of `'generic'`, `'complaint'`, `'anti_fraud'`.
        status: One of `'in_progress'`, `'success'`, `'failure'`, `'skipped'`.
        type_: One of `'IMPORT'`, `'EXPORT'`, `'AGENT_CHAT'`.
    """

    id: Maybe[str] = UNSET
    agent_type: Maybe[Literal["anti_fraud", "complaint", "generic"] | str] = UNSET
    """One of `'generic'`, `'complaint'`, `'anti_fraud'`."""
    status: Maybe[Literal["failure", "in_progress", "skipped", "success"] | str] = UNSET
    """One of `'in_progress'`, `'success'`, `'failure'`, `'skipped'`."""
    type_: Maybe[Literal["AGENT_CHAT", "EXPORT", "IMPORT"] | str] = UNSET
    """One of `'IMPORT'`, `'EXPORT'`, `'AGENT_CHAT'`."""
    export_result: Maybe[ExportResult] = UNSET
    import_result: Maybe[ImportResult] = UNSET
    session_id: Maybe[str] = UNSET
    agent_id: Maybe[str] = UNSET
    message: Maybe[str] = UNSET
    commerce_event: Maybe[str] = UNSET
    metadata: Maybe[MetadataResponse] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Job:
        return decode(data)


def decode(data: Any) -> Job:
    if type(data) is not dict:
        passed: Job = data
        return passed
    model = _new(Job)
    unknown = len(data) - 11
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "agentType" in data:
        model.agent_type = data["agentType"]
    else:
        model.agent_type = _absent
        unknown += 1
    if "status" in data:
        model.status = data["status"]
    else:
        model.status = _absent
        unknown += 1
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "exportResult" in data:
        value = data["exportResult"]
        model.export_result = _export_result.decode(value) if type(value) is dict else value
    else:
        model.export_result = _absent
        unknown += 1
    if "importResult" in data:
        value = data["importResult"]
        model.import_result = _import_result.decode(value) if type(value) is dict else value
    else:
        model.import_result = _absent
        unknown += 1
    if "sessionId" in data:
        model.session_id = data["sessionId"]
    else:
        model.session_id = _absent
        unknown += 1
    if "agentId" in data:
        model.agent_id = data["agentId"]
    else:
        model.agent_id = _absent
        unknown += 1
    if "message" in data:
        model.message = data["message"]
    else:
        model.message = _absent
        unknown += 1
    if "commerceEvent" in data:
        model.commerce_event = data["commerceEvent"]
    else:
        model.commerce_event = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_response.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

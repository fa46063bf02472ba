from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import imported_entity as _imported_entity
    from .imported_entity import ImportedEntity
else:
    _imported_entity = Deferred(globals(), "imported_entity")

NAMES = frozenset(
    {
        "agents",
        "tools",
        "mcpServers",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ImportSummary(Model):
    """Part of `ImportResponse` and `ImportResult`."""

    agents: Maybe[list[ImportedEntity]] = UNSET
    tools: Maybe[list[ImportedEntity]] = UNSET
    mcp_servers: Maybe[list[ImportedEntity]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.agents) is not UNSET:
            data["agents"] = value
        if (value := self.tools) is not UNSET:
            data["tools"] = value
        if (value := self.mcp_servers) is not UNSET:
            data["mcpServers"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ImportSummary:
        return decode(data)


def decode(data: Any) -> ImportSummary:
    if type(data) is not dict:
        passed: ImportSummary = data
        return passed
    model = _new(ImportSummary)
    unknown = len(data) - 3
    if "agents" in data:
        value = data["agents"]
        model.agents = [_imported_entity.decode(item) for item in value] if type(value) is list else value
    else:
        model.agents = _absent
        unknown += 1
    if "tools" in data:
        value = data["tools"]
        model.tools = [_imported_entity.decode(item) for item in value] if type(value) is list else value
    else:
        model.tools = _absent
        unknown += 1
    if "mcpServers" in data:
        value = data["mcpServers"]
        model.mcp_servers = [_imported_entity.decode(item) for item in value] if type(value) is list else value
    else:
        model.mcp_servers = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import imported_entity as _imported_entity

if TYPE_CHECKING:
    from .imported_entity import ImportedEntity

NAMES = frozenset(
    {
        "agents",
        "tools",
        "mcpServers",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ImportSummary:
    agents: list[ImportedEntity] | None | Unset = UNSET
    tools: list[ImportedEntity] | None | Unset = UNSET
    mcp_servers: list[ImportedEntity] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.agents) is not UNSET:
            data["agents"] = value
        if (value := self.tools) is not UNSET:
            data["tools"] = value
        if (value := self.mcp_servers) is not UNSET:
            data["mcpServers"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ImportSummary:
        return decode(data)


def decode(data: Any) -> ImportSummary:
    if type(data) is not dict:
        passed: ImportSummary = data
        return passed
    get: Any = data.get
    model = _new(ImportSummary)
    value = get("agents", UNSET)
    model.agents = [_imported_entity.decode(item) for item in value] if type(value) is list else value
    value = get("tools", UNSET)
    model.tools = [_imported_entity.decode(item) for item in value] if type(value) is list else value
    value = get("mcpServers", UNSET)
    model.mcp_servers = [_imported_entity.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...types import UNSET, Unset, encode

NAMES = frozenset(
    {
        "type",
        "tools",
        "name",
        "enabled",
        "transport",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class DynamicMcpServerRequest:
    type_: Literal["custom", "dynamic"] | str
    tools: list[dict[str, Any]]
    name: str | None | Unset = UNSET
    enabled: bool | None | Unset = UNSET
    transport: Literal["sse", "streamable_http"] | str | None | Unset = UNSET
    metadata: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.type_
        if value is not UNSET:
            data["type"] = value
        value = self.tools
        if value is not UNSET:
            data["tools"] = encode(value)
        value = self.name
        if value is not UNSET:
            data["name"] = value
        value = self.enabled
        if value is not UNSET:
            data["enabled"] = value
        value = self.transport
        if value is not UNSET:
            data["transport"] = value
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> DynamicMcpServerRequest:
        return decode(data)


def decode(data: Any) -> DynamicMcpServerRequest:
    if type(data) is not dict:
        passed: DynamicMcpServerRequest = data
        return passed
    get: Any = data.get
    model = _new(DynamicMcpServerRequest)
    model.type_ = get("type", UNSET)
    model.tools = get("tools", UNSET)
    model.name = get("name", UNSET)
    model.enabled = get("enabled", UNSET)
    model.transport = get("transport", UNSET)
    model.metadata = get("metadata", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

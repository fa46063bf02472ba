from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "type",
        "domain",
        "tools",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class PredefinedAgentMcpServer:
    type_: Literal["custom", "dynamic", "predefined"] | str
    domain: Literal["customer", "extensibility", "frontend", "order", "product"] | str | None | Unset = UNSET
    tools: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.domain) is not UNSET:
            data["domain"] = value
        if (value := self.tools) is not UNSET:
            data["tools"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> PredefinedAgentMcpServer:
        return decode(data)


def decode(data: Any) -> PredefinedAgentMcpServer:
    if type(data) is not dict:
        passed: PredefinedAgentMcpServer = data
        return passed
    get: Any = data.get
    model = _new(PredefinedAgentMcpServer)
    model.type_ = get("type", UNSET)
    model.domain = get("domain", UNSET)
    model.tools = get("tools", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

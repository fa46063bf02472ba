from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "type",
        "domain",
        "tools",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PredefinedAgentMcpServer(Model):
    """Part of `AgentRequest`.

    Attributes:
        type_: One of `'custom'`, `'predefined'`, `'dynamic'`; required.
        domain: One of `'customer'`, `'extensibility'`, `'order'`, `'product'`, `'frontend'`.
    """

    type_: Literal["custom", "dynamic", "predefined"] | str
    """One of `'custom'`, `'predefined'`, `'dynamic'`; required."""
    domain: Maybe[Literal["customer", "extensibility", "frontend", "order", "product"] | str] = UNSET
    """One of `'customer'`, `'extensibility'`, `'order'`, `'product'`, `'frontend'`."""
    tools: Maybe[list[str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.domain) is not UNSET:
            data["domain"] = value
        if (value := self.tools) is not UNSET:
            data["tools"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PredefinedAgentMcpServer:
        return decode(data)


def decode(data: Any) -> PredefinedAgentMcpServer:
    if type(data) is not dict:
        passed: PredefinedAgentMcpServer = data
        return passed
    model = _new(PredefinedAgentMcpServer)
    unknown = len(data) - 3
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "domain" in data:
        model.domain = data["domain"]
    else:
        model.domain = _absent
        unknown += 1
    if "tools" in data:
        model.tools = data["tools"]
    else:
        model.tools = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

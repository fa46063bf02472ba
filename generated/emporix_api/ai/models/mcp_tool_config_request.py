from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import mcp_tool_invocation_request as _mcp_tool_invocation_request

if TYPE_CHECKING:
    from .mcp_tool_invocation_request import McpToolInvocationRequest

NAMES = frozenset(
    {
        "inputSchema",
        "invocation",
        "requiredScopes",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class McpToolConfigRequest:
    input_schema: str
    invocation: McpToolInvocationRequest
    required_scopes: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.input_schema) is not UNSET:
            data["inputSchema"] = value
        if (value := self.invocation) is not UNSET:
            data["invocation"] = value
        if (value := self.required_scopes) is not UNSET:
            data["requiredScopes"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> McpToolConfigRequest:
        return decode(data)


def decode(data: Any) -> McpToolConfigRequest:
    if type(data) is not dict:
        passed: McpToolConfigRequest = data
        return passed
    get: Any = data.get
    model = _new(McpToolConfigRequest)
    model.input_schema = get("inputSchema", UNSET)
    value = get("invocation", UNSET)
    model.invocation = _mcp_tool_invocation_request.decode(value) if type(value) is dict else value
    model.required_scopes = get("requiredScopes", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

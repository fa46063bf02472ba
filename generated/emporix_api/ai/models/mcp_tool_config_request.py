from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import mcp_tool_invocation_request as _mcp_tool_invocation_request
    from .mcp_tool_invocation_request import McpToolInvocationRequest
else:
    _mcp_tool_invocation_request = Deferred(globals(), "mcp_tool_invocation_request")

NAMES = frozenset(
    {
        "inputSchema",
        "invocation",
        "requiredScopes",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class McpToolConfigRequest(Model):
    """Part of `McpToolRequest`.

    Attributes:
        input_schema: Required.
        invocation: Required.
    """

    input_schema: str
    """Required."""
    invocation: McpToolInvocationRequest
    """Required."""
    required_scopes: Maybe[list[str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.input_schema) is not UNSET:
            data["inputSchema"] = value
        if (value := self.invocation) is not UNSET:
            data["invocation"] = value
        if (value := self.required_scopes) is not UNSET:
            data["requiredScopes"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> McpToolConfigRequest:
        return decode(data)


def decode(data: Any) -> McpToolConfigRequest:
    if type(data) is not dict:
        passed: McpToolConfigRequest = data
        return passed
    model = _new(McpToolConfigRequest)
    unknown = len(data) - 3
    if "inputSchema" in data:
        model.input_schema = data["inputSchema"]
    else:
        model.input_schema = _absent
        unknown += 1
    if "invocation" in data:
        value = data["invocation"]
        model.invocation = _mcp_tool_invocation_request.decode(value) if type(value) is dict else value
    else:
        model.invocation = _absent
        unknown += 1
    if "requiredScopes" in data:
        model.required_scopes = data["requiredScopes"]
    else:
        model.required_scopes = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

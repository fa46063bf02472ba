from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "functionId",
        "method",
        "argsLocation",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class McpToolInvocationRequest(Model):
    """Part of `McpToolConfigRequest`.

    Attributes:
        function_id: Required.
        method: One of `'GET'`, `'POST'`, `'PUT'`, `'PATCH'`, `'DELETE'`; required.
        args_location: One of `'body'`, `'query'`.
    """

    function_id: str
    """Required."""
    method: Literal["DELETE", "GET", "PATCH", "POST", "PUT"] | str
    """One of `'GET'`, `'POST'`, `'PUT'`, `'PATCH'`, `'DELETE'`; required."""
    args_location: Maybe[Literal["body", "query"] | str] = UNSET
    """One of `'body'`, `'query'`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.function_id) is not UNSET:
            data["functionId"] = value
        if (value := self.method) is not UNSET:
            data["method"] = value
        if (value := self.args_location) is not UNSET:
            data["argsLocation"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> McpToolInvocationRequest:
        return decode(data)


def decode(data: Any) -> McpToolInvocationRequest:
    if type(data) is not dict:
        passed: McpToolInvocationRequest = data
        return passed
    model = _new(McpToolInvocationRequest)
    unknown = len(data) - 3
    if "functionId" in data:
        model.function_id = data["functionId"]
    else:
        model.function_id = _absent
        unknown += 1
    if "method" in data:
        model.method = data["method"]
    else:
        model.method = _absent
        unknown += 1
    if "argsLocation" in data:
        model.args_location = data["argsLocation"]
    else:
        model.args_location = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

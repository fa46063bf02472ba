from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "functionId",
        "method",
        "argsLocation",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class McpToolInvocationRequest:
    function_id: str
    method: Literal["DELETE", "GET", "PATCH", "POST", "PUT"] | str
    args_location: Literal["body", "query"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.function_id) is not UNSET:
            data["functionId"] = value
        if (value := self.method) is not UNSET:
            data["method"] = value
        if (value := self.args_location) is not UNSET:
            data["argsLocation"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> McpToolInvocationRequest:
        return decode(data)


def decode(data: Any) -> McpToolInvocationRequest:
    if type(data) is not dict:
        passed: McpToolInvocationRequest = data
        return passed
    get: Any = data.get
    model = _new(McpToolInvocationRequest)
    model.function_id = get("functionId", UNSET)
    model.method = get("method", UNSET)
    model.args_location = get("argsLocation", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import mcp_server_config_request as _mcp_server_config_request
from . import metadata_request as _metadata_request

if TYPE_CHECKING:
    from .mcp_server_config_request import McpServerConfigRequest
    from .metadata_request import MetadataRequest

NAMES = frozenset(
    {
        "config",
        "name",
        "enabled",
        "transport",
        "type",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CustomMcpServerRequest:
    config: McpServerConfigRequest
    name: str | None | Unset = UNSET
    enabled: bool | None | Unset = UNSET
    transport: Literal["sse", "streamable_http"] | str | None | Unset = UNSET
    type_: Literal["custom", "dynamic"] | str | None | Unset = UNSET
    metadata: MetadataRequest | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.config) is not UNSET:
            data["config"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.enabled) is not UNSET:
            data["enabled"] = value
        if (value := self.transport) is not UNSET:
            data["transport"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomMcpServerRequest:
        return decode(data)


def decode(data: Any) -> CustomMcpServerRequest:
    if type(data) is not dict:
        passed: CustomMcpServerRequest = data
        return passed
    get: Any = data.get
    model = _new(CustomMcpServerRequest)
    value = get("config", UNSET)
    model.config = _mcp_server_config_request.decode(value) if type(value) is dict else value
    model.name = get("name", UNSET)
    model.enabled = get("enabled", UNSET)
    model.transport = get("transport", UNSET)
    model.type_ = get("type", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata_request.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

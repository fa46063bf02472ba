from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import metadata_request as _metadata_request
from . import teams_native_tool_config_response as _teams_native_tool_config_response

if TYPE_CHECKING:
    from .metadata_request import MetadataRequest
    from .teams_native_tool_config_response import TeamsNativeToolConfigResponse

NAMES = frozenset(
    {
        "type",
        "name",
        "config",
        "enabled",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class TeamsNativeToolRequest:
    type_: Literal["rag_custom", "rag_emporix", "slack", "teams"] | str
    name: str
    config: TeamsNativeToolConfigResponse
    enabled: bool | None | Unset = UNSET
    metadata: MetadataRequest | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.config) is not UNSET:
            data["config"] = value
        if (value := self.enabled) is not UNSET:
            data["enabled"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> TeamsNativeToolRequest:
        return decode(data)


def decode(data: Any) -> TeamsNativeToolRequest:
    if type(data) is not dict:
        passed: TeamsNativeToolRequest = data
        return passed
    get: Any = data.get
    model = _new(TeamsNativeToolRequest)
    model.type_ = get("type", UNSET)
    model.name = get("name", UNSET)
    value = get("config", UNSET)
    model.config = _teams_native_tool_config_response.decode(value) if type(value) is dict else value
    model.enabled = get("enabled", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata_request.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

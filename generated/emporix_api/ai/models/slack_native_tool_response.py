from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import metadata_response as _metadata_response
from . import slack_native_tool_config_response as _slack_native_tool_config_response

if TYPE_CHECKING:
    from .metadata_response import MetadataResponse
    from .slack_native_tool_config_response import SlackNativeToolConfigResponse

NAMES = frozenset(
    {
        "type",
        "name",
        "enabled",
        "id",
        "config",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class SlackNativeToolResponse:
    type_: Literal["rag_custom", "rag_emporix", "slack", "teams"] | str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    enabled: bool | None | Unset = UNSET
    id: str | None | Unset = UNSET
    config: SlackNativeToolConfigResponse | None | Unset = UNSET
    metadata: MetadataResponse | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.type_
        if value is not UNSET:
            data["type"] = value
        value = self.name
        if value is not UNSET:
            data["name"] = value
        value = self.enabled
        if value is not UNSET:
            data["enabled"] = value
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.config
        if value is not UNSET:
            data["config"] = encode(value)
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> SlackNativeToolResponse:
        return decode(data)


def decode(data: Any) -> SlackNativeToolResponse:
    if type(data) is not dict:
        passed: SlackNativeToolResponse = data
        return passed
    get: Any = data.get
    model = _new(SlackNativeToolResponse)
    model.type_ = get("type", UNSET)
    model.name = get("name", UNSET)
    model.enabled = get("enabled", UNSET)
    model.id = get("id", UNSET)
    value = get("config", UNSET)
    model.config = _slack_native_tool_config_response.decode(value) if type(value) is dict else value
    value = get("metadata", UNSET)
    model.metadata = _metadata_response.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

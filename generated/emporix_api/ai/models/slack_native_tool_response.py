from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import metadata_response as _metadata_response
    from . import slack_native_tool_config_response as _slack_native_tool_config_response
    from .metadata_response import MetadataResponse
    from .slack_native_tool_config_response import SlackNativeToolConfigResponse
else:
    _metadata_response = Deferred(globals(), "metadata_response")
    _slack_native_tool_config_response = Deferred(globals(), "slack_native_tool_config_response")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SlackNativeToolResponse(Model):
    """Response of `tools.list`, `tools.search` and `tools.get`; part of `AgentResponse` and `AgentTemplateResponse`.

    Attributes:
        type_: One of `'slack'`, `'rag_custom'`, `'rag_emporix'`, `'teams'`.
        enabled: Default `False`.
    """

    type_: Maybe[Literal["rag_custom", "rag_emporix", "slack", "teams"] | str] = UNSET
    """One of `'slack'`, `'rag_custom'`, `'rag_emporix'`, `'teams'`."""
    name: Maybe[str] = UNSET
    enabled: Maybe[bool] = UNSET
    """Default `False`."""
    id: Maybe[str] = UNSET
    config: Maybe[SlackNativeToolConfigResponse] = UNSET
    metadata: Maybe[MetadataResponse] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.enabled) is not UNSET:
            data["enabled"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.config) is not UNSET:
            data["config"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SlackNativeToolResponse:
        return decode(data)


def decode(data: Any) -> SlackNativeToolResponse:
    if type(data) is not dict:
        passed: SlackNativeToolResponse = data
        return passed
    model = _new(SlackNativeToolResponse)
    unknown = len(data) - 6
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "enabled" in data:
        model.enabled = data["enabled"]
    else:
        model.enabled = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "config" in data:
        value = data["config"]
        model.config = _slack_native_tool_config_response.decode(value) if type(value) is dict else value
    else:
        model.config = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_response.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

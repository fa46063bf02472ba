from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import metadata_request as _metadata_request
    from . import slack_native_tool_config_request as _slack_native_tool_config_request
    from .metadata_request import MetadataRequest
    from .slack_native_tool_config_request import SlackNativeToolConfigRequest
else:
    _metadata_request = Deferred(globals(), "metadata_request")
    _slack_native_tool_config_request = Deferred(globals(), "slack_native_tool_config_request")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SlackNativeToolRequest(Model):
    """Request of `tools.upsert`.

    Attributes:
        type_: One of `'slack'`, `'rag_custom'`, `'rag_emporix'`, `'teams'`; required.
        name: Required.
        config: Required.
        enabled: Default `False`.
    """

    type_: Literal["rag_custom", "rag_emporix", "slack", "teams"] | str
    """One of `'slack'`, `'rag_custom'`, `'rag_emporix'`, `'teams'`; required."""
    name: str
    """Required."""
    config: SlackNativeToolConfigRequest
    """Required."""
    enabled: Maybe[bool] = UNSET
    """Default `False`."""
    metadata: Maybe[MetadataRequest] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SlackNativeToolRequest:
        return decode(data)


def decode(data: Any) -> SlackNativeToolRequest:
    if type(data) is not dict:
        passed: SlackNativeToolRequest = data
        return passed
    model = _new(SlackNativeToolRequest)
    unknown = len(data) - 5
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
    if "config" in data:
        value = data["config"]
        model.config = _slack_native_tool_config_request.decode(value) if type(value) is dict else value
    else:
        model.config = _absent
        unknown += 1
    if "enabled" in data:
        model.enabled = data["enabled"]
    else:
        model.enabled = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_request.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

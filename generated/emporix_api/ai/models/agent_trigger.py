from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import channel_trigger as _channel_trigger
from . import commerce_events_trigger as _commerce_events_trigger

if TYPE_CHECKING:
    from .channel_trigger import ChannelTrigger
    from .commerce_events_trigger import CommerceEventsTrigger

AgentTrigger: TypeAlias = "ChannelTrigger | CommerceEventsTrigger"
"""One of several models, told apart by `type`."""


def decode(data: Any) -> AgentTrigger:
    if type(data) is not dict:
        passed: AgentTrigger = data
        return passed
    kind = data.get("type")
    if kind in ("endpoint", "slack", "teams"):
        return _channel_trigger.decode(data)
    if kind == "commerce_events":
        return _commerce_events_trigger.decode(data)
    chosen: AgentTrigger = closest(
        data,
        _channel_trigger,
        _commerce_events_trigger,
    )
    return chosen

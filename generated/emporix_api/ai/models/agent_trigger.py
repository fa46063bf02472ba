from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import Deferred, closest
from ...model import Union

if TYPE_CHECKING:
    from . import channel_trigger as _channel_trigger
    from . import commerce_events_trigger as _commerce_events_trigger
    from .channel_trigger import ChannelTrigger
    from .commerce_events_trigger import CommerceEventsTrigger

    AgentTrigger: TypeAlias = ChannelTrigger | CommerceEventsTrigger
    """One of 2 models, told apart by `type`."""
else:
    _channel_trigger = Deferred(globals(), "channel_trigger")
    _commerce_events_trigger = Deferred(globals(), "commerce_events_trigger")

    class AgentTrigger(metaclass=Union):
        """Part of `AgentRequest` and `AgentResponse`.

        One of 2 models, told apart by `type`.

        - `ChannelTrigger`: 'endpoint', 'slack', 'teams'
        - `CommerceEventsTrigger`: 'commerce_events'

        Attributes of `ChannelTrigger`:
            type_: `str`. One of `'endpoint'`, `'slack'`, `'teams'`; required in requests.

        Attributes of `CommerceEventsTrigger`:
            type_: `str`. Only `'commerce_events'`; required in requests.
            config: `CommerceEventsTriggerConfig`. Required in requests.
        """

        __slots__ = ()
        MEMBERS = frozenset(
            {
                "ChannelTrigger",
                "CommerceEventsTrigger",
            }
        )


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

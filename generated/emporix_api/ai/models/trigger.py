from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import trigger_commerce_events as _trigger_commerce_events
from . import trigger_variant1 as _trigger_variant1

if TYPE_CHECKING:
    from .trigger_commerce_events import TriggerCommerceEvents
    from .trigger_variant1 import TriggerVariant1

Trigger: TypeAlias = "TriggerVariant1 | TriggerCommerceEvents"


def decode(data: Any) -> Trigger:
    if type(data) is not dict:
        passed: Trigger = data
        return passed
    kind = data.get("type")
    if kind in ("endpoint", "slack", "teams"):
        return _trigger_variant1.decode(data)
    if kind == "commerce_events":
        return _trigger_commerce_events.decode(data)
    chosen: Trigger = closest(
        data,
        _trigger_variant1,
        _trigger_commerce_events,
    )
    return chosen

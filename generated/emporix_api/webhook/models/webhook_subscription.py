from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import webhook_event as _webhook_event
    from . import webhook_metadata as _webhook_metadata
    from .webhook_event import WebhookEvent
    from .webhook_metadata import WebhookMetadata
else:
    _webhook_event = Deferred(globals(), "webhook_event")
    _webhook_metadata = Deferred(globals(), "webhook_metadata")

NAMES = frozenset(
    {
        "event",
        "metadata",
        "subscription",
        "excludedFields",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class WebhookSubscription(Model):
    """Response of `event_subscriptions.list`.

    Attributes:
        subscription: One of `'SUBSCRIBED'`, `'UNSUBSCRIBED'`, `'NONE'`.
    """

    event: Maybe[WebhookEvent] = UNSET
    metadata: Maybe[WebhookMetadata] = UNSET
    subscription: Maybe[Literal["NONE", "SUBSCRIBED", "UNSUBSCRIBED"] | str] = UNSET
    """One of `'SUBSCRIBED'`, `'UNSUBSCRIBED'`, `'NONE'`."""
    excluded_fields: Maybe[list[str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.event) is not UNSET:
            data["event"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.subscription) is not UNSET:
            data["subscription"] = value
        if (value := self.excluded_fields) is not UNSET:
            data["excludedFields"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> WebhookSubscription:
        return decode(data)


def decode(data: Any) -> WebhookSubscription:
    if type(data) is not dict:
        passed: WebhookSubscription = data
        return passed
    model = _new(WebhookSubscription)
    unknown = len(data) - 4
    if "event" in data:
        value = data["event"]
        model.event = _webhook_event.decode(value) if type(value) is dict else value
    else:
        model.event = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _webhook_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "subscription" in data:
        model.subscription = data["subscription"]
    else:
        model.subscription = _absent
        unknown += 1
    if "excludedFields" in data:
        model.excluded_fields = data["excludedFields"]
    else:
        model.excluded_fields = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

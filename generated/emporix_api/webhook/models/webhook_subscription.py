from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import webhook_event as _webhook_event
from . import webhook_metadata as _webhook_metadata

if TYPE_CHECKING:
    from .webhook_event import WebhookEvent
    from .webhook_metadata import WebhookMetadata

NAMES = frozenset(
    {
        "event",
        "metadata",
        "subscription",
        "excludedFields",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class WebhookSubscription:
    event: WebhookEvent | None | Unset = UNSET
    metadata: WebhookMetadata | None | Unset = UNSET
    subscription: Literal["NONE", "SUBSCRIBED", "UNSUBSCRIBED"] | str | None | Unset = UNSET
    excluded_fields: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> WebhookSubscription:
        return decode(data)


def decode(data: Any) -> WebhookSubscription:
    if type(data) is not dict:
        passed: WebhookSubscription = data
        return passed
    get: Any = data.get
    model = _new(WebhookSubscription)
    value = get("event", UNSET)
    model.event = _webhook_event.decode(value) if type(value) is dict else value
    value = get("metadata", UNSET)
    model.metadata = _webhook_metadata.decode(value) if type(value) is dict else value
    model.subscription = get("subscription", UNSET)
    model.excluded_fields = get("excludedFields", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

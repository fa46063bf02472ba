from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import metadata_for_update as _metadata_for_update
    from .metadata_for_update import MetadataForUpdate
else:
    _metadata_for_update = Deferred(globals(), "metadata_for_update")

NAMES = frozenset(
    {
        "eventType",
        "action",
        "metadata",
        "fieldsToUnsubscribe",
        "fieldsToSubscribe",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class WebhookSubscriptionUpdateItem(Model):
    """Request of `event_subscriptions.update_many`.

    Attributes:
        event_type: Required.
        action: One of `'SUBSCRIBE'`, `'UNSUBSCRIBE'`.
    """

    event_type: str
    """Required."""
    action: Maybe[Literal["SUBSCRIBE", "UNSUBSCRIBE"] | str] = UNSET
    """One of `'SUBSCRIBE'`, `'UNSUBSCRIBE'`."""
    metadata: Maybe[MetadataForUpdate] = UNSET
    fields_to_unsubscribe: Maybe[list[str]] = UNSET
    fields_to_subscribe: Maybe[list[str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.event_type) is not UNSET:
            data["eventType"] = value
        if (value := self.action) is not UNSET:
            data["action"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.fields_to_unsubscribe) is not UNSET:
            data["fieldsToUnsubscribe"] = value
        if (value := self.fields_to_subscribe) is not UNSET:
            data["fieldsToSubscribe"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> WebhookSubscriptionUpdateItem:
        return decode(data)


def decode(data: Any) -> WebhookSubscriptionUpdateItem:
    if type(data) is not dict:
        passed: WebhookSubscriptionUpdateItem = data
        return passed
    model = _new(WebhookSubscriptionUpdateItem)
    unknown = len(data) - 5
    if "eventType" in data:
        model.event_type = data["eventType"]
    else:
        model.event_type = _absent
        unknown += 1
    if "action" in data:
        model.action = data["action"]
    else:
        model.action = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_for_update.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "fieldsToUnsubscribe" in data:
        model.fields_to_unsubscribe = data["fieldsToUnsubscribe"]
    else:
        model.fields_to_unsubscribe = _absent
        unknown += 1
    if "fieldsToSubscribe" in data:
        model.fields_to_subscribe = data["fieldsToSubscribe"]
    else:
        model.fields_to_subscribe = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

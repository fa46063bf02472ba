from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import metadata_for_update as _metadata_for_update

if TYPE_CHECKING:
    from .metadata_for_update import MetadataForUpdate

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


@attrs.define(kw_only=True, repr=False)
class WebhookSubscriptionUpdateItem:
    event_type: str
    action: Literal["SUBSCRIBE", "UNSUBSCRIBE"] | str | None | Unset = UNSET
    metadata: MetadataForUpdate | None | Unset = UNSET
    fields_to_unsubscribe: list[str] | None | Unset = UNSET
    fields_to_subscribe: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> WebhookSubscriptionUpdateItem:
        return decode(data)


def decode(data: Any) -> WebhookSubscriptionUpdateItem:
    if type(data) is not dict:
        passed: WebhookSubscriptionUpdateItem = data
        return passed
    get: Any = data.get
    model = _new(WebhookSubscriptionUpdateItem)
    model.event_type = get("eventType", UNSET)
    model.action = get("action", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata_for_update.decode(value) if type(value) is dict else value
    model.fields_to_unsubscribe = get("fieldsToUnsubscribe", UNSET)
    model.fields_to_subscribe = get("fieldsToSubscribe", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "type",
        "description",
        "eventSchema",
        "name",
        "group",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class WebhookEvent(Model):
    """Part of `WebhookSubscription`."""

    type_: Maybe[str] = UNSET
    description: Maybe[dict[str, str]] = UNSET
    event_schema: Maybe[dict[str, Any]] = UNSET
    name: Maybe[dict[str, str]] = UNSET
    group: Maybe[dict[str, str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.event_schema) is not UNSET:
            data["eventSchema"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.group) is not UNSET:
            data["group"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> WebhookEvent:
        return decode(data)


def decode(data: Any) -> WebhookEvent:
    if type(data) is not dict:
        passed: WebhookEvent = data
        return passed
    model = _new(WebhookEvent)
    unknown = len(data) - 5
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    if "eventSchema" in data:
        model.event_schema = data["eventSchema"]
    else:
        model.event_schema = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "group" in data:
        model.group = data["group"]
    else:
        model.group = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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


@attrs.define(kw_only=True, repr=False)
class WebhookEvent:
    type_: str | None | Unset = UNSET
    description: dict[str, str] | None | Unset = UNSET
    event_schema: dict[str, Any] | None | Unset = UNSET
    name: dict[str, str] | None | Unset = UNSET
    group: dict[str, str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> WebhookEvent:
        return decode(data)


def decode(data: Any) -> WebhookEvent:
    if type(data) is not dict:
        passed: WebhookEvent = data
        return passed
    get: Any = data.get
    model = _new(WebhookEvent)
    model.type_ = get("type", UNSET)
    model.description = get("description", UNSET)
    model.event_schema = get("eventSchema", UNSET)
    model.name = get("name", UNSET)
    model.group = get("group", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

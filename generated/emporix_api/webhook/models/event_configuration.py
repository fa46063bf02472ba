from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import http_header_config_value as _http_header_config_value

if TYPE_CHECKING:
    from .http_header_config_value import HttpHeaderConfigValue

NAMES = frozenset(
    {
        "id",
        "name",
        "eventType",
        "secretKey",
        "destinationUrl",
        "headers",
        "filter",
        "excludedFields",
        "active",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class EventConfiguration:
    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    event_type: str | None | Unset = UNSET
    secret_key: str | None | Unset = UNSET
    destination_url: str | None | Unset = UNSET
    headers: dict[str, HttpHeaderConfigValue] | None | Unset = UNSET
    filter_: str | None | Unset = UNSET
    excluded_fields: list[str] | None | Unset = UNSET
    active: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.name
        if value is not UNSET:
            data["name"] = value
        value = self.event_type
        if value is not UNSET:
            data["eventType"] = value
        value = self.secret_key
        if value is not UNSET:
            data["secretKey"] = value
        value = self.destination_url
        if value is not UNSET:
            data["destinationUrl"] = value
        value = self.headers
        if value is not UNSET:
            data["headers"] = encode(value)
        value = self.filter_
        if value is not UNSET:
            data["filter"] = value
        value = self.excluded_fields
        if value is not UNSET:
            data["excludedFields"] = encode(value)
        value = self.active
        if value is not UNSET:
            data["active"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> EventConfiguration:
        return decode(data)


def decode(data: Any) -> EventConfiguration:
    if type(data) is not dict:
        passed: EventConfiguration = data
        return passed
    get: Any = data.get
    model = _new(EventConfiguration)
    model.id = get("id", UNSET)
    model.name = get("name", UNSET)
    model.event_type = get("eventType", UNSET)
    model.secret_key = get("secretKey", UNSET)
    model.destination_url = get("destinationUrl", UNSET)
    value = get("headers", UNSET)
    model.headers = (
        {name: _http_header_config_value.decode(value0) for name, value0 in value.items()}
        if type(value) is dict
        else value
    )
    model.filter_ = get("filter", UNSET)
    model.excluded_fields = get("excludedFields", UNSET)
    model.active = get("active", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

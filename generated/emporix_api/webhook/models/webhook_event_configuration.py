from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import http_header_config_value as _http_header_config_value

if TYPE_CHECKING:
    from .http_header_config_value import HttpHeaderConfigValue

NAMES = frozenset(
    {
        "id",
        "eventType",
        "destinationUrl",
        "secretKeyExists",
        "headers",
        "filter",
        "excludedFields",
        "active",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class WebhookEventConfiguration:
    id: str | None | Unset = UNSET
    event_type: str | None | Unset = UNSET
    destination_url: str | None | Unset = UNSET
    secret_key_exists: bool | None | Unset = UNSET
    headers: dict[str, HttpHeaderConfigValue] | None | Unset = UNSET
    filter_: str | None | Unset = UNSET
    excluded_fields: list[str] | None | Unset = UNSET
    active: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.event_type) is not UNSET:
            data["eventType"] = value
        if (value := self.destination_url) is not UNSET:
            data["destinationUrl"] = value
        if (value := self.secret_key_exists) is not UNSET:
            data["secretKeyExists"] = value
        if (value := self.headers) is not UNSET:
            data["headers"] = value
        if (value := self.filter_) is not UNSET:
            data["filter"] = value
        if (value := self.excluded_fields) is not UNSET:
            data["excludedFields"] = value
        if (value := self.active) is not UNSET:
            data["active"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> WebhookEventConfiguration:
        return decode(data)


def decode(data: Any) -> WebhookEventConfiguration:
    if type(data) is not dict:
        passed: WebhookEventConfiguration = data
        return passed
    get: Any = data.get
    model = _new(WebhookEventConfiguration)
    model.id = get("id", UNSET)
    model.event_type = get("eventType", UNSET)
    model.destination_url = get("destinationUrl", UNSET)
    model.secret_key_exists = get("secretKeyExists", UNSET)
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

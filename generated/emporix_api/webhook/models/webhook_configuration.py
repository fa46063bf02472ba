from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import http_header_config_value as _http_header_config_value
from . import webhook_event_configuration as _webhook_event_configuration

if TYPE_CHECKING:
    from .http_header_config_value import HttpHeaderConfigValue
    from .webhook_event_configuration import WebhookEventConfiguration

NAMES = frozenset(
    {
        "destinationUrl",
        "secretKeyExists",
        "headers",
        "eventsConfiguration",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class WebhookConfiguration:
    destination_url: str | None | Unset = UNSET
    secret_key_exists: bool | None | Unset = UNSET
    headers: dict[str, HttpHeaderConfigValue] | None | Unset = UNSET
    events_configuration: list[WebhookEventConfiguration] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.destination_url) is not UNSET:
            data["destinationUrl"] = value
        if (value := self.secret_key_exists) is not UNSET:
            data["secretKeyExists"] = value
        if (value := self.headers) is not UNSET:
            data["headers"] = value
        if (value := self.events_configuration) is not UNSET:
            data["eventsConfiguration"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> WebhookConfiguration:
        return decode(data)


def decode(data: Any) -> WebhookConfiguration:
    if type(data) is not dict:
        passed: WebhookConfiguration = data
        return passed
    get: Any = data.get
    model = _new(WebhookConfiguration)
    model.destination_url = get("destinationUrl", UNSET)
    model.secret_key_exists = get("secretKeyExists", UNSET)
    value = get("headers", UNSET)
    model.headers = (
        {name: _http_header_config_value.decode(value0) for name, value0 in value.items()}
        if type(value) is dict
        else value
    )
    value = get("eventsConfiguration", UNSET)
    model.events_configuration = (
        [_webhook_event_configuration.decode(item) for item in value] if type(value) is list else value
    )
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import event_configuration as _event_configuration
    from . import http_header_config_value as _http_header_config_value
    from .event_configuration import EventConfiguration
    from .http_header_config_value import HttpHeaderConfigValue
else:
    _event_configuration = Deferred(globals(), "event_configuration")
    _http_header_config_value = Deferred(globals(), "http_header_config_value")

NAMES = frozenset(
    {
        "secretKey",
        "destinationUrl",
        "headers",
        "eventsConfiguration",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class HttpConfig(Model):
    """Part of `WebhookConfigCreation`, `WebhookConfigPartialUpdate` and `WebhookConfigUpdate`."""

    secret_key: Maybe[str] = UNSET
    destination_url: Maybe[str] = UNSET
    headers: Maybe[dict[str, HttpHeaderConfigValue]] = UNSET
    events_configuration: Maybe[list[EventConfiguration]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.secret_key) is not UNSET:
            data["secretKey"] = value
        if (value := self.destination_url) is not UNSET:
            data["destinationUrl"] = value
        if (value := self.headers) is not UNSET:
            data["headers"] = value
        if (value := self.events_configuration) is not UNSET:
            data["eventsConfiguration"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> HttpConfig:
        return decode(data)


def decode(data: Any) -> HttpConfig:
    if type(data) is not dict:
        passed: HttpConfig = data
        return passed
    model = _new(HttpConfig)
    unknown = len(data) - 4
    if "secretKey" in data:
        model.secret_key = data["secretKey"]
    else:
        model.secret_key = _absent
        unknown += 1
    if "destinationUrl" in data:
        model.destination_url = data["destinationUrl"]
    else:
        model.destination_url = _absent
        unknown += 1
    if "headers" in data:
        value = data["headers"]
        model.headers = (
            {name: _http_header_config_value.decode(value0) for name, value0 in value.items()}
            if type(value) is dict
            else value
        )
    else:
        model.headers = _absent
        unknown += 1
    if "eventsConfiguration" in data:
        value = data["eventsConfiguration"]
        model.events_configuration = (
            [_event_configuration.decode(item) for item in value] if type(value) is list else value
        )
    else:
        model.events_configuration = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

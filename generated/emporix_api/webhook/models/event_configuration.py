from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import http_header_config_value as _http_header_config_value
    from .http_header_config_value import HttpHeaderConfigValue
else:
    _http_header_config_value = Deferred(globals(), "http_header_config_value")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class EventConfiguration(Model):
    """Part of `HttpConfig` and `WebhookConfigPartialUpdate`.

    Attributes:
        name: At most 255 characters.
        active: Default `True`.
    """

    id: Maybe[str] = UNSET
    name: Maybe[str] = UNSET
    """At most 255 characters."""
    event_type: Maybe[str] = UNSET
    secret_key: Maybe[str] = UNSET
    destination_url: Maybe[str] = UNSET
    headers: Maybe[dict[str, HttpHeaderConfigValue]] = UNSET
    filter_: Maybe[str] = UNSET
    excluded_fields: Maybe[list[str]] = UNSET
    active: Maybe[bool] = UNSET
    """Default `True`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.event_type) is not UNSET:
            data["eventType"] = value
        if (value := self.secret_key) is not UNSET:
            data["secretKey"] = value
        if (value := self.destination_url) is not UNSET:
            data["destinationUrl"] = value
        if (value := self.headers) is not UNSET:
            data["headers"] = value
        if (value := self.filter_) is not UNSET:
            data["filter"] = value
        if (value := self.excluded_fields) is not UNSET:
            data["excludedFields"] = value
        if (value := self.active) is not UNSET:
            data["active"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> EventConfiguration:
        return decode(data)


def decode(data: Any) -> EventConfiguration:
    if type(data) is not dict:
        passed: EventConfiguration = data
        return passed
    model = _new(EventConfiguration)
    unknown = len(data) - 9
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "eventType" in data:
        model.event_type = data["eventType"]
    else:
        model.event_type = _absent
        unknown += 1
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
    if "filter" in data:
        model.filter_ = data["filter"]
    else:
        model.filter_ = _absent
        unknown += 1
    if "excludedFields" in data:
        model.excluded_fields = data["excludedFields"]
    else:
        model.excluded_fields = _absent
        unknown += 1
    if "active" in data:
        model.active = data["active"]
    else:
        model.active = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...types import UNSET, Unset, encode

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
class GetConfigResponseItemConfiguration:
    destination_url: str | None | Unset = UNSET
    secret_key_exists: bool | None | Unset = UNSET
    headers: dict[str, Any] | None | Unset = UNSET
    events_configuration: list[dict[str, Any]] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.destination_url
        if value is not UNSET:
            data["destinationUrl"] = value
        value = self.secret_key_exists
        if value is not UNSET:
            data["secretKeyExists"] = value
        value = self.headers
        if value is not UNSET:
            data["headers"] = encode(value)
        value = self.events_configuration
        if value is not UNSET:
            data["eventsConfiguration"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> GetConfigResponseItemConfiguration:
        return decode(data)


def decode(data: Any) -> GetConfigResponseItemConfiguration:
    if type(data) is not dict:
        passed: GetConfigResponseItemConfiguration = data
        return passed
    get: Any = data.get
    model = _new(GetConfigResponseItemConfiguration)
    model.destination_url = get("destinationUrl", UNSET)
    model.secret_key_exists = get("secretKeyExists", UNSET)
    model.headers = get("headers", UNSET)
    model.events_configuration = get("eventsConfiguration", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

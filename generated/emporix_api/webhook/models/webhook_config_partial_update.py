from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import event_configuration as _event_configuration
from . import webhook_config_partial_update_value as _webhook_config_partial_update_value

if TYPE_CHECKING:
    from .event_configuration import EventConfiguration
    from .webhook_config_partial_update_value import WebhookConfigPartialUpdateValue

NAMES = frozenset(
    {
        "op",
        "path",
        "value",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class WebhookConfigPartialUpdate:
    op: Literal["REMOVE", "UPSERT"] | str
    path: (
        Literal[
            "/active",
            "/configuration",
            "/configuration/http/destinationUrl",
            "/configuration/http/eventsConfiguration",
            "/configuration/http/eventsConfiguration/{eventType}",
            "/configuration/http/eventsConfiguration/{eventType}/destinationUrl",
            "/configuration/http/eventsConfiguration/{eventType}/headers",
            "/configuration/http/eventsConfiguration/{eventType}/secretKey",
            "/configuration/http/eventsConfigurationEntry",
            "/configuration/http/eventsConfigurationEntry/{entryId}",
            "/configuration/http/eventsConfigurationEntry/{entryId}/active",
            "/configuration/http/eventsConfigurationEntry/{entryId}/destinationUrl",
            "/configuration/http/eventsConfigurationEntry/{entryId}/excludedFields",
            "/configuration/http/eventsConfigurationEntry/{entryId}/filter",
            "/configuration/http/eventsConfigurationEntry/{entryId}/headers",
            "/configuration/http/eventsConfigurationEntry/{entryId}/name",
            "/configuration/http/eventsConfigurationEntry/{entryId}/secretKey",
            "/configuration/http/headers",
            "/configuration/http/secretKey",
            "/configuration/svix/apiKey",
        ]
        | str
    )
    value: WebhookConfigPartialUpdateValue | str | bool | list[str | EventConfiguration] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.op) is not UNSET:
            data["op"] = value
        if (value := self.path) is not UNSET:
            data["path"] = value
        if (value := self.value) is not UNSET:
            data["value"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> WebhookConfigPartialUpdate:
        return decode(data)


def decode(data: Any) -> WebhookConfigPartialUpdate:
    if type(data) is not dict:
        passed: WebhookConfigPartialUpdate = data
        return passed
    get: Any = data.get
    model = _new(WebhookConfigPartialUpdate)
    model.op = get("op", UNSET)
    model.path = get("path", UNSET)
    value = get("value", UNSET)
    model.value = (
        [_event_configuration.decode(item) for item in value]
        if type(value) is list
        else _webhook_config_partial_update_value.decode(value)
        if type(value) is dict
        else value
    )
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

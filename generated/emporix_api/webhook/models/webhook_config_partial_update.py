from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import event_configuration as _event_configuration
    from . import webhook_config_partial_update_value as _webhook_config_partial_update_value
    from .event_configuration import EventConfiguration
    from .webhook_config_partial_update_value import WebhookConfigPartialUpdateValue
else:
    _event_configuration = Deferred(globals(), "event_configuration")
    _webhook_config_partial_update_value = Deferred(globals(), "webhook_config_partial_update_value")

NAMES = frozenset(
    {
        "op",
        "path",
        "value",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class WebhookConfigPartialUpdate(Model):
    """Request of `configs.update`.

    Attributes:
        op: One of `'REMOVE'`, `'UPSERT'`; required.
        path: Required.
    """

    op: Literal["REMOVE", "UPSERT"] | str
    """One of `'REMOVE'`, `'UPSERT'`; required."""
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
    """Required."""
    value: Maybe[WebhookConfigPartialUpdateValue | str | bool | list[str | EventConfiguration]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.op) is not UNSET:
            data["op"] = value
        if (value := self.path) is not UNSET:
            data["path"] = value
        if (value := self.value) is not UNSET:
            data["value"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> WebhookConfigPartialUpdate:
        return decode(data)


def decode(data: Any) -> WebhookConfigPartialUpdate:
    if type(data) is not dict:
        passed: WebhookConfigPartialUpdate = data
        return passed
    model = _new(WebhookConfigPartialUpdate)
    unknown = len(data) - 3
    if "op" in data:
        model.op = data["op"]
    else:
        model.op = _absent
        unknown += 1
    if "path" in data:
        model.path = data["path"]
    else:
        model.path = _absent
        unknown += 1
    if "value" in data:
        value = data["value"]
        model.value = (
            [_event_configuration.decode(item) for item in value]
            if type(value) is list
            else _webhook_config_partial_update_value.decode(value)
            if type(value) is dict
            else value
        )
    else:
        model.value = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

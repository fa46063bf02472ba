from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import configuration as _configuration

if TYPE_CHECKING:
    from .configuration import Configuration

NAMES = frozenset(
    {
        "active",
        "provider",
        "configuration",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class WebhookConfigUpdate:
    active: bool | None | Unset = UNSET
    provider: Literal["HTTP", "SVIX", "SVIX_SHARED"] | str | None | Unset = UNSET
    configuration: Configuration | dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.active) is not UNSET:
            data["active"] = value
        if (value := self.provider) is not UNSET:
            data["provider"] = value
        if (value := self.configuration) is not UNSET:
            data["configuration"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> WebhookConfigUpdate:
        return decode(data)


def decode(data: Any) -> WebhookConfigUpdate:
    if type(data) is not dict:
        passed: WebhookConfigUpdate = data
        return passed
    get: Any = data.get
    model = _new(WebhookConfigUpdate)
    model.active = get("active", UNSET)
    model.provider = get("provider", UNSET)
    value = get("configuration", UNSET)
    model.configuration = _configuration.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

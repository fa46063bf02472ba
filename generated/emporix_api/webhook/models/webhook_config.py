from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import webhook_configuration as _webhook_configuration
    from .webhook_configuration import WebhookConfiguration
else:
    _webhook_configuration = Deferred(globals(), "webhook_configuration")

NAMES = frozenset(
    {
        "active",
        "provider",
        "code",
        "configuration",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class WebhookConfig(Model):
    """Response of `configs.list` and `configs.get`.

    Attributes:
        provider: One of `'SVIX_SHARED'`, `'SVIX'`, `'HTTP'`.
    """

    active: Maybe[bool] = UNSET
    provider: Maybe[Literal["HTTP", "SVIX", "SVIX_SHARED"] | str] = UNSET
    """One of `'SVIX_SHARED'`, `'SVIX'`, `'HTTP'`."""
    code: Maybe[str] = UNSET
    configuration: Maybe[WebhookConfiguration] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.active) is not UNSET:
            data["active"] = value
        if (value := self.provider) is not UNSET:
            data["provider"] = value
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.configuration) is not UNSET:
            data["configuration"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> WebhookConfig:
        return decode(data)


def decode(data: Any) -> WebhookConfig:
    if type(data) is not dict:
        passed: WebhookConfig = data
        return passed
    model = _new(WebhookConfig)
    unknown = len(data) - 4
    if "active" in data:
        model.active = data["active"]
    else:
        model.active = _absent
        unknown += 1
    if "provider" in data:
        model.provider = data["provider"]
    else:
        model.provider = _absent
        unknown += 1
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "configuration" in data:
        value = data["configuration"]
        model.configuration = _webhook_configuration.decode(value) if type(value) is dict else value
    else:
        model.configuration = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

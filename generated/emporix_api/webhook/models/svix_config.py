from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "apiKey",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SvixConfig(Model):
    """Part of `WebhookConfigCreation`, `WebhookConfigPartialUpdate` and `WebhookConfigUpdate`."""

    api_key: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.api_key) is not UNSET:
            data["apiKey"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SvixConfig:
        return decode(data)


def decode(data: Any) -> SvixConfig:
    if type(data) is not dict:
        passed: SvixConfig = data
        return passed
    model = _new(SvixConfig)
    unknown = len(data) - 1
    if "apiKey" in data:
        model.api_key = data["apiKey"]
    else:
        model.api_key = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "value",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class HttpHeaderConfigValue(Model):
    """Part of `EventConfiguration`, `HttpConfig`, `WebhookConfiguration` and 1 more."""

    value: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.value) is not UNSET:
            data["value"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> HttpHeaderConfigValue:
        return decode(data)


def decode(data: Any) -> HttpHeaderConfigValue:
    if type(data) is not dict:
        passed: HttpHeaderConfigValue = data
        return passed
    model = _new(HttpHeaderConfigValue)
    unknown = len(data) - 1
    if "value" in data:
        model.value = data["value"]
    else:
        model.value = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

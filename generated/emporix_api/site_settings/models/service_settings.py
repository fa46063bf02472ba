from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "public",
        "restricted",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ServiceSettings(Model):
    """Part of `ServiceConfiguration`."""

    public: Maybe[dict[str, Any]] = UNSET
    restricted: Maybe[dict[str, Any]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.public) is not UNSET:
            data["public"] = value
        if (value := self.restricted) is not UNSET:
            data["restricted"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ServiceSettings:
        return decode(data)


def decode(data: Any) -> ServiceSettings:
    if type(data) is not dict:
        passed: ServiceSettings = data
        return passed
    model = _new(ServiceSettings)
    unknown = len(data) - 2
    if "public" in data:
        model.public = data["public"]
    else:
        model.public = _absent
        unknown += 1
    if "restricted" in data:
        model.restricted = data["restricted"]
    else:
        model.restricted = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "url",
        "token",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class DashboardAccess(Model):
    """Response of `dashboard_access.get`."""

    url: Maybe[str] = UNSET
    token: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.url) is not UNSET:
            data["url"] = value
        if (value := self.token) is not UNSET:
            data["token"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> DashboardAccess:
        return decode(data)


def decode(data: Any) -> DashboardAccess:
    if type(data) is not dict:
        passed: DashboardAccess = data
        return passed
    model = _new(DashboardAccess)
    unknown = len(data) - 2
    if "url" in data:
        model.url = data["url"]
    else:
        model.url = _absent
        unknown += 1
    if "token" in data:
        model.token = data["token"]
    else:
        model.token = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

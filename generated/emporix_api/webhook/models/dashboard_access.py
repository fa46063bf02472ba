from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "url",
        "token",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class DashboardAccess:
    url: str | None | Unset = UNSET
    token: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.url) is not UNSET:
            data["url"] = value
        if (value := self.token) is not UNSET:
            data["token"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> DashboardAccess:
        return decode(data)


def decode(data: Any) -> DashboardAccess:
    if type(data) is not dict:
        passed: DashboardAccess = data
        return passed
    get: Any = data.get
    model = _new(DashboardAccess)
    model.url = get("url", UNSET)
    model.token = get("token", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

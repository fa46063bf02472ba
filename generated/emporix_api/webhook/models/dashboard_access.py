from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

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

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.url
        if value is not UNSET:
            data["url"] = value
        value = self.token
        if value is not UNSET:
            data["token"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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

from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "token",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class UpdateEmail:
    token: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.token) is not UNSET:
            data["token"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> UpdateEmail:
        return decode(data)


def decode(data: Any) -> UpdateEmail:
    if type(data) is not dict:
        passed: UpdateEmail = data
        return passed
    get: Any = data.get
    model = _new(UpdateEmail)
    model.token = get("token", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "token",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class UpdateEmail(Model):
    """Request of `me.confirm_email_change`."""

    token: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.token) is not UNSET:
            data["token"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> UpdateEmail:
        return decode(data)


def decode(data: Any) -> UpdateEmail:
    if type(data) is not dict:
        passed: UpdateEmail = data
        return passed
    model = _new(UpdateEmail)
    unknown = len(data) - 1
    if "token" in data:
        model.token = data["token"]
    else:
        model.token = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

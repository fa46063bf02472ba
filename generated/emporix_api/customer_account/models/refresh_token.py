from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "email",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class RefreshToken(Model):
    """Request of `signup.refresh_confirmation`.

    Attributes:
        email: Required.
    """

    email: str
    """Required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.email) is not UNSET:
            data["email"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> RefreshToken:
        return decode(data)


def decode(data: Any) -> RefreshToken:
    if type(data) is not dict:
        passed: RefreshToken = data
        return passed
    model = _new(RefreshToken)
    unknown = len(data) - 1
    if "email" in data:
        model.email = data["email"]
    else:
        model.email = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

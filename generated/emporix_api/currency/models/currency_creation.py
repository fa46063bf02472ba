from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "code",
        "name",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CurrencyCreation(Model):
    """Request of `currencies.create`.

    Attributes:
        code: Required.
        name: Required.
    """

    code: str
    """Required."""
    name: str | dict[str, str]
    """Required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CurrencyCreation:
        return decode(data)


def decode(data: Any) -> CurrencyCreation:
    if type(data) is not dict:
        passed: CurrencyCreation = data
        return passed
    model = _new(CurrencyCreation)
    unknown = len(data) - 2
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

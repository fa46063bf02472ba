from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "code",
        "includesTax",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class MatchResponseSite(Model):
    """Part of `MatchResponse`."""

    code: Maybe[str] = UNSET
    includes_tax: Maybe[bool] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.includes_tax) is not UNSET:
            data["includesTax"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> MatchResponseSite:
        return decode(data)


def decode(data: Any) -> MatchResponseSite:
    if type(data) is not dict:
        passed: MatchResponseSite = data
        return passed
    model = _new(MatchResponseSite)
    unknown = len(data) - 2
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "includesTax" in data:
        model.includes_tax = data["includesTax"]
    else:
        model.includes_tax = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

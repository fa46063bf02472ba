from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "code",
        "details",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Reason(Model):
    """Part of `BasicEmployeeReturn`, `BasicReturn`, `CustomerReturn` and 6 more."""

    code: Maybe[str] = UNSET
    details: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.details) is not UNSET:
            data["details"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Reason:
        return decode(data)


def decode(data: Any) -> Reason:
    if type(data) is not dict:
        passed: Reason = data
        return passed
    model = _new(Reason)
    unknown = len(data) - 2
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "details" in data:
        model.details = data["details"]
    else:
        model.details = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

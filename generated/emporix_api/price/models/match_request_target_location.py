from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "countryCode",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class MatchRequestTargetLocation(Model):
    """Part of `MatchRequest`.

    Attributes:
        country_code: Required.
    """

    country_code: str
    """Required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.country_code) is not UNSET:
            data["countryCode"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> MatchRequestTargetLocation:
        return decode(data)


def decode(data: Any) -> MatchRequestTargetLocation:
    if type(data) is not dict:
        passed: MatchRequestTargetLocation = data
        return passed
    model = _new(MatchRequestTargetLocation)
    unknown = len(data) - 1
    if "countryCode" in data:
        model.country_code = data["countryCode"]
    else:
        model.country_code = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

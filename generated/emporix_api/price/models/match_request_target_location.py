from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, as_dict

NAMES = frozenset(
    {
        "countryCode",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class MatchRequestTargetLocation:
    country_code: str
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.country_code) is not UNSET:
            data["countryCode"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> MatchRequestTargetLocation:
        return decode(data)


def decode(data: Any) -> MatchRequestTargetLocation:
    if type(data) is not dict:
        passed: MatchRequestTargetLocation = data
        return passed
    get: Any = data.get
    model = _new(MatchRequestTargetLocation)
    model.country_code = get("countryCode", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "q",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SearchRequest(Model):
    """Request of `availabilities.search`.

    Attributes:
        q: Required.
    """

    q: str
    """Required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.q) is not UNSET:
            data["q"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SearchRequest:
        return decode(data)


def decode(data: Any) -> SearchRequest:
    if type(data) is not dict:
        passed: SearchRequest = data
        return passed
    model = _new(SearchRequest)
    unknown = len(data) - 1
    if "q" in data:
        model.q = data["q"]
    else:
        model.q = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

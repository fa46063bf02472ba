from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, as_dict

NAMES = frozenset(
    {
        "q",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class SearchRequest:
    q: str
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.q) is not UNSET:
            data["q"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> SearchRequest:
        return decode(data)


def decode(data: Any) -> SearchRequest:
    if type(data) is not dict:
        passed: SearchRequest = data
        return passed
    get: Any = data.get
    model = _new(SearchRequest)
    model.q = get("q", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import match_by_context_item as _match_by_context_item

if TYPE_CHECKING:
    from .match_by_context_item import MatchByContextItem

NAMES = frozenset(
    {
        "items",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class MatchByContext:
    items: list[MatchByContextItem] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.items) is not UNSET:
            data["items"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> MatchByContext:
        return decode(data)


def decode(data: Any) -> MatchByContext:
    if type(data) is not dict:
        passed: MatchByContext = data
        return passed
    get: Any = data.get
    model = _new(MatchByContext)
    value = get("items", UNSET)
    model.items = [_match_by_context_item.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import match_by_context_item as _match_by_context_item
    from .match_by_context_item import MatchByContextItem
else:
    _match_by_context_item = Deferred(globals(), "match_by_context_item")

NAMES = frozenset(
    {
        "items",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class MatchByContext(Model):
    """Request of `prices.match_by_context`."""

    items: Maybe[list[MatchByContextItem]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.items) is not UNSET:
            data["items"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> MatchByContext:
        return decode(data)


def decode(data: Any) -> MatchByContext:
    if type(data) is not dict:
        passed: MatchByContext = data
        return passed
    model = _new(MatchByContext)
    unknown = len(data) - 1
    if "items" in data:
        value = data["items"]
        model.items = [_match_by_context_item.decode(item) for item in value] if type(value) is list else value
    else:
        model.items = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

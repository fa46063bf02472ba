from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import match_item as _match_item

if TYPE_CHECKING:
    from .match_item import MatchItem

NAMES = frozenset(
    {
        "items",
        "segmentIds",
        "site",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Match:
    items: list[MatchItem]
    segment_ids: list[str]
    site: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.items) is not UNSET:
            data["items"] = value
        if (value := self.segment_ids) is not UNSET:
            data["segmentIds"] = value
        if (value := self.site) is not UNSET:
            data["site"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Match:
        return decode(data)


def decode(data: Any) -> Match:
    if type(data) is not dict:
        passed: Match = data
        return passed
    get: Any = data.get
    model = _new(Match)
    value = get("items", UNSET)
    model.items = [_match_item.decode(item) for item in value] if type(value) is list else value
    model.segment_ids = get("segmentIds", UNSET)
    model.site = get("site", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

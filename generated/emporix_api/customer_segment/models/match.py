from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, encode
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
    site: str
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.items
        if value is not UNSET:
            data["items"] = encode(value)
        value = self.segment_ids
        if value is not UNSET:
            data["segmentIds"] = encode(value)
        value = self.site
        if value is not UNSET:
            data["site"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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

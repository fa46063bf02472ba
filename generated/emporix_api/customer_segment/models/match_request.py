from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import match_item as _match_item
    from .match_item import MatchItem
else:
    _match_item = Deferred(globals(), "match_item")

NAMES = frozenset(
    {
        "items",
        "segmentIds",
        "site",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class MatchRequest(Model):
    """Request of `segments.match`.

    Attributes:
        items: Required.
        segment_ids: Required.
    """

    items: list[MatchItem]
    """Required."""
    segment_ids: list[str]
    """Required."""
    site: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.items) is not UNSET:
            data["items"] = value
        if (value := self.segment_ids) is not UNSET:
            data["segmentIds"] = value
        if (value := self.site) is not UNSET:
            data["site"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> MatchRequest:
        return decode(data)


def decode(data: Any) -> MatchRequest:
    if type(data) is not dict:
        passed: MatchRequest = data
        return passed
    model = _new(MatchRequest)
    unknown = len(data) - 3
    if "items" in data:
        value = data["items"]
        model.items = [_match_item.decode(item) for item in value] if type(value) is list else value
    else:
        model.items = _absent
        unknown += 1
    if "segmentIds" in data:
        model.segment_ids = data["segmentIds"]
    else:
        model.segment_ids = _absent
        unknown += 1
    if "site" in data:
        model.site = data["site"]
    else:
        model.site = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

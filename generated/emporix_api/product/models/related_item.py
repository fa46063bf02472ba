from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "refId",
        "type",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class RelatedItem(Model):
    """Part of `BasicProduct`, `BasicProductBulkUpdate`, `BasicProductCreation` and 18 more.

    Attributes:
        ref_id: Required in requests.
        type_: Required in requests.
    """

    ref_id: Maybe[str] = UNSET
    """Required in requests."""
    type_: Maybe[str] = UNSET
    """Required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.ref_id) is not UNSET:
            data["refId"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> RelatedItem:
        return decode(data)


def decode(data: Any) -> RelatedItem:
    if type(data) is not dict:
        passed: RelatedItem = data
        return passed
    model = _new(RelatedItem)
    unknown = len(data) - 2
    if "refId" in data:
        model.ref_id = data["refId"]
    else:
        model.ref_id = _absent
        unknown += 1
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

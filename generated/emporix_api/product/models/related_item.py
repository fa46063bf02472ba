from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

NAMES = frozenset(
    {
        "refId",
        "type",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class RelatedItem:
    ref_id: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.ref_id
        if value is not UNSET:
            data["refId"] = value
        value = self.type_
        if value is not UNSET:
            data["type"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> RelatedItem:
        return decode(data)


def decode(data: Any) -> RelatedItem:
    if type(data) is not dict:
        passed: RelatedItem = data
        return passed
    get: Any = data.get
    model = _new(RelatedItem)
    model.ref_id = get("refId", UNSET)
    model.type_ = get("type", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

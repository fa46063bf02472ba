from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "itemType",
        "id",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class PriceItemId:
    item_type: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.item_type) is not UNSET:
            data["itemType"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> PriceItemId:
        return decode(data)


def decode(data: Any) -> PriceItemId:
    if type(data) is not dict:
        passed: PriceItemId = data
        return passed
    get: Any = data.get
    model = _new(PriceItemId)
    model.item_type = get("itemType", UNSET)
    model.id = get("id", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "itemId",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class PatchQuoteRequestItemValueVariant2ItemVariant2:
    item_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.item_id) is not UNSET:
            data["itemId"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> PatchQuoteRequestItemValueVariant2ItemVariant2:
        return decode(data)


def decode(data: Any) -> PatchQuoteRequestItemValueVariant2ItemVariant2:
    if type(data) is not dict:
        passed: PatchQuoteRequestItemValueVariant2ItemVariant2 = data
        return passed
    get: Any = data.get
    model = _new(PatchQuoteRequestItemValueVariant2ItemVariant2)
    model.item_id = get("itemId", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

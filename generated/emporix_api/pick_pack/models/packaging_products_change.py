from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, encode

NAMES = frozenset(
    {
        "entryId",
        "packedCount",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class PackagingProductsChange:
    entry_id: str
    packed_count: int
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.entry_id
        if value is not UNSET:
            data["entryId"] = value
        value = self.packed_count
        if value is not UNSET:
            data["packedCount"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> PackagingProductsChange:
        return decode(data)


def decode(data: Any) -> PackagingProductsChange:
    if type(data) is not dict:
        passed: PackagingProductsChange = data
        return passed
    get: Any = data.get
    model = _new(PackagingProductsChange)
    model.entry_id = get("entryId", UNSET)
    model.packed_count = get("packedCount", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

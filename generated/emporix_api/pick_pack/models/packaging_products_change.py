from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, as_dict

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

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.entry_id) is not UNSET:
            data["entryId"] = value
        if (value := self.packed_count) is not UNSET:
            data["packedCount"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
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

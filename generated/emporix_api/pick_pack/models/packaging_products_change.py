from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "entryId",
        "packedCount",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PackagingProductsChange(Model):
    """Request of `orders.replace_packaging`.

    Attributes:
        entry_id: Required.
        packed_count: Required.
    """

    entry_id: str
    """Required."""
    packed_count: int
    """Required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.entry_id) is not UNSET:
            data["entryId"] = value
        if (value := self.packed_count) is not UNSET:
            data["packedCount"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PackagingProductsChange:
        return decode(data)


def decode(data: Any) -> PackagingProductsChange:
    if type(data) is not dict:
        passed: PackagingProductsChange = data
        return passed
    model = _new(PackagingProductsChange)
    unknown = len(data) - 2
    if "entryId" in data:
        model.entry_id = data["entryId"]
    else:
        model.entry_id = _absent
        unknown += 1
    if "packedCount" in data:
        model.packed_count = data["packedCount"]
    else:
        model.packed_count = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "id",
        "yrn",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ItemFeeCreationResponse(Model):
    """Response of `fees.create` and `item_fees.create`."""

    id: Maybe[str] = UNSET
    yrn: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.yrn) is not UNSET:
            data["yrn"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ItemFeeCreationResponse:
        return decode(data)


def decode(data: Any) -> ItemFeeCreationResponse:
    if type(data) is not dict:
        passed: ItemFeeCreationResponse = data
        return passed
    model = _new(ItemFeeCreationResponse)
    unknown = len(data) - 2
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "yrn" in data:
        model.yrn = data["yrn"]
    else:
        model.yrn = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "discountAmount",
        "discountRate",
        "description",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SalePrice(Model):
    """Part of `Price`."""

    discount_amount: Maybe[float] = UNSET
    discount_rate: Maybe[float] = UNSET
    description: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.discount_amount) is not UNSET:
            data["discountAmount"] = value
        if (value := self.discount_rate) is not UNSET:
            data["discountRate"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SalePrice:
        return decode(data)


def decode(data: Any) -> SalePrice:
    if type(data) is not dict:
        passed: SalePrice = data
        return passed
    model = _new(SalePrice)
    unknown = len(data) - 3
    if "discountAmount" in data:
        model.discount_amount = data["discountAmount"]
    else:
        model.discount_amount = _absent
        unknown += 1
    if "discountRate" in data:
        model.discount_rate = data["discountRate"]
    else:
        model.discount_rate = _absent
        unknown += 1
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

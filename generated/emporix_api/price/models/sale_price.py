from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "discountAmount",
        "discountRate",
        "description",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class SalePrice:
    discount_amount: float | None | Unset = UNSET
    discount_rate: float | None | Unset = UNSET
    description: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.discount_amount) is not UNSET:
            data["discountAmount"] = value
        if (value := self.discount_rate) is not UNSET:
            data["discountRate"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> SalePrice:
        return decode(data)


def decode(data: Any) -> SalePrice:
    if type(data) is not dict:
        passed: SalePrice = data
        return passed
    get: Any = data.get
    model = _new(SalePrice)
    model.discount_amount = get("discountAmount", UNSET)
    model.discount_rate = get("discountRate", UNSET)
    model.description = get("description", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

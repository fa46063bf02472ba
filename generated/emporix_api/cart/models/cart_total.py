from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "subTotal",
        "totalTax",
        "total",
        "discount",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CartTotal:
    sub_total: float | None | Unset = UNSET
    total_tax: float | None | Unset = UNSET
    total: float | None | Unset = UNSET
    discount: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.sub_total) is not UNSET:
            data["subTotal"] = value
        if (value := self.total_tax) is not UNSET:
            data["totalTax"] = value
        if (value := self.total) is not UNSET:
            data["total"] = value
        if (value := self.discount) is not UNSET:
            data["discount"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CartTotal:
        return decode(data)


def decode(data: Any) -> CartTotal:
    if type(data) is not dict:
        passed: CartTotal = data
        return passed
    get: Any = data.get
    model = _new(CartTotal)
    model.sub_total = get("subTotal", UNSET)
    model.total_tax = get("totalTax", UNSET)
    model.total = get("total", UNSET)
    model.discount = get("discount", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

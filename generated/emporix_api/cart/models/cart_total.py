from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "subTotal",
        "totalTax",
        "total",
        "discount",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CartTotal(Model):
    """Part of `Cart`, `Fee`, `FeeAggregate` and 1 more."""

    sub_total: Maybe[float] = UNSET
    total_tax: Maybe[float] = UNSET
    total: Maybe[float] = UNSET
    discount: Maybe[float] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CartTotal:
        return decode(data)


def decode(data: Any) -> CartTotal:
    if type(data) is not dict:
        passed: CartTotal = data
        return passed
    model = _new(CartTotal)
    unknown = len(data) - 4
    if "subTotal" in data:
        model.sub_total = data["subTotal"]
    else:
        model.sub_total = _absent
        unknown += 1
    if "totalTax" in data:
        model.total_tax = data["totalTax"]
    else:
        model.total_tax = _absent
        unknown += 1
    if "total" in data:
        model.total = data["total"]
    else:
        model.total = _absent
        unknown += 1
    if "discount" in data:
        model.discount = data["discount"]
    else:
        model.discount = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import monetary_amount as _monetary_amount

if TYPE_CHECKING:
    from .monetary_amount import MonetaryAmount

NAMES = frozenset(
    {
        "cost",
        "minOrderValue",
        "shippingGroupId",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Fee:
    cost: MonetaryAmount | None | Unset = UNSET
    min_order_value: MonetaryAmount | None | Unset = UNSET
    shipping_group_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.cost) is not UNSET:
            data["cost"] = value
        if (value := self.min_order_value) is not UNSET:
            data["minOrderValue"] = value
        if (value := self.shipping_group_id) is not UNSET:
            data["shippingGroupId"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Fee:
        return decode(data)


def decode(data: Any) -> Fee:
    if type(data) is not dict:
        passed: Fee = data
        return passed
    get: Any = data.get
    model = _new(Fee)
    value = get("cost", UNSET)
    model.cost = _monetary_amount.decode(value) if type(value) is dict else value
    value = get("minOrderValue", UNSET)
    model.min_order_value = _monetary_amount.decode(value) if type(value) is dict else value
    model.shipping_group_id = get("shippingGroupId", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import monetary_amount as _monetary_amount
    from .monetary_amount import MonetaryAmount
else:
    _monetary_amount = Deferred(globals(), "monetary_amount")

NAMES = frozenset(
    {
        "cost",
        "minOrderValue",
        "shippingGroupId",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Fee(Model):
    """Part of `ShippingMethod`.

    Attributes:
        cost: Required in requests.
        min_order_value: Required in requests.
    """

    cost: Maybe[MonetaryAmount] = UNSET
    """Required in requests."""
    min_order_value: Maybe[MonetaryAmount] = UNSET
    """Required in requests."""
    shipping_group_id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.cost) is not UNSET:
            data["cost"] = value
        if (value := self.min_order_value) is not UNSET:
            data["minOrderValue"] = value
        if (value := self.shipping_group_id) is not UNSET:
            data["shippingGroupId"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Fee:
        return decode(data)


def decode(data: Any) -> Fee:
    if type(data) is not dict:
        passed: Fee = data
        return passed
    model = _new(Fee)
    unknown = len(data) - 3
    if "cost" in data:
        value = data["cost"]
        model.cost = _monetary_amount.decode(value) if type(value) is dict else value
    else:
        model.cost = _absent
        unknown += 1
    if "minOrderValue" in data:
        value = data["minOrderValue"]
        model.min_order_value = _monetary_amount.decode(value) if type(value) is dict else value
    else:
        model.min_order_value = _absent
        unknown += 1
    if "shippingGroupId" in data:
        model.shipping_group_id = data["shippingGroupId"]
    else:
        model.shipping_group_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

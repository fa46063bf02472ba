from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import split_item_response as _split_item_response
    from .split_item_response import SplitItemResponse
else:
    _split_item_response = Deferred(globals(), "split_item_response")

NAMES = frozenset(
    {
        "masterOrder",
        "splitBy",
        "subOrders",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class OrderSplitResponse(Model):
    """Response of `sales_orders.split`.

    Attributes:
        split_by: Only `'VENDOR_ID'`.
    """

    master_order: Maybe[str] = UNSET
    split_by: Maybe[Literal["VENDOR_ID"] | str] = UNSET
    """Only `'VENDOR_ID'`."""
    sub_orders: Maybe[list[SplitItemResponse]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.master_order) is not UNSET:
            data["masterOrder"] = value
        if (value := self.split_by) is not UNSET:
            data["splitBy"] = value
        if (value := self.sub_orders) is not UNSET:
            data["subOrders"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderSplitResponse:
        return decode(data)


def decode(data: Any) -> OrderSplitResponse:
    if type(data) is not dict:
        passed: OrderSplitResponse = data
        return passed
    model = _new(OrderSplitResponse)
    unknown = len(data) - 3
    if "masterOrder" in data:
        model.master_order = data["masterOrder"]
    else:
        model.master_order = _absent
        unknown += 1
    if "splitBy" in data:
        model.split_by = data["splitBy"]
    else:
        model.split_by = _absent
        unknown += 1
    if "subOrders" in data:
        value = data["subOrders"]
        model.sub_orders = [_split_item_response.decode(item) for item in value] if type(value) is list else value
    else:
        model.sub_orders = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

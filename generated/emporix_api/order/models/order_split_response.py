from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import split_item_response as _split_item_response

if TYPE_CHECKING:
    from .split_item_response import SplitItemResponse

NAMES = frozenset(
    {
        "masterOrder",
        "splitBy",
        "subOrders",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class OrderSplitResponse:
    master_order: str | None | Unset = UNSET
    split_by: Literal["VENDOR_ID"] | str | None | Unset = UNSET
    sub_orders: list[SplitItemResponse] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.master_order) is not UNSET:
            data["masterOrder"] = value
        if (value := self.split_by) is not UNSET:
            data["splitBy"] = value
        if (value := self.sub_orders) is not UNSET:
            data["subOrders"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderSplitResponse:
        return decode(data)


def decode(data: Any) -> OrderSplitResponse:
    if type(data) is not dict:
        passed: OrderSplitResponse = data
        return passed
    get: Any = data.get
    model = _new(OrderSplitResponse)
    model.master_order = get("masterOrder", UNSET)
    model.split_by = get("splitBy", UNSET)
    value = get("subOrders", UNSET)
    model.sub_orders = [_split_item_response.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

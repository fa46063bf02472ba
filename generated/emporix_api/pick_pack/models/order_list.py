from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import assignee as _assignee
from . import delivery_window as _delivery_window
from . import order_entry as _order_entry

if TYPE_CHECKING:
    from .assignee import Assignee
    from .delivery_window import DeliveryWindow
    from .order_entry import OrderEntry

NAMES = frozenset(
    {
        "orderId",
        "customerName",
        "packingStatus",
        "productsTotal",
        "productsPacked",
        "productsCanceled",
        "assignees",
        "packagingProducts",
        "entries",
        "holdingAreaNumber",
        "deliveryWindow",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class OrderList:
    order_id: str | None | Unset = UNSET
    customer_name: str | None | Unset = UNSET
    packing_status: Literal["CANCELLED", "INITIAL", "IN_PROGRESS", "PACKED", "PRE_PACKED"] | str | None | Unset = UNSET
    products_total: int | None | Unset = UNSET
    products_packed: int | None | Unset = UNSET
    products_canceled: int | None | Unset = UNSET
    assignees: list[Assignee] | None | Unset = UNSET
    packaging_products: list[OrderEntry] | None | Unset = UNSET
    entries: list[OrderEntry] | None | Unset = UNSET
    holding_area_number: int | None | Unset = UNSET
    delivery_window: DeliveryWindow | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.order_id) is not UNSET:
            data["orderId"] = value
        if (value := self.customer_name) is not UNSET:
            data["customerName"] = value
        if (value := self.packing_status) is not UNSET:
            data["packingStatus"] = value
        if (value := self.products_total) is not UNSET:
            data["productsTotal"] = value
        if (value := self.products_packed) is not UNSET:
            data["productsPacked"] = value
        if (value := self.products_canceled) is not UNSET:
            data["productsCanceled"] = value
        if (value := self.assignees) is not UNSET:
            data["assignees"] = value
        if (value := self.packaging_products) is not UNSET:
            data["packagingProducts"] = value
        if (value := self.entries) is not UNSET:
            data["entries"] = value
        if (value := self.holding_area_number) is not UNSET:
            data["holdingAreaNumber"] = value
        if (value := self.delivery_window) is not UNSET:
            data["deliveryWindow"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderList:
        return decode(data)


def decode(data: Any) -> OrderList:
    if type(data) is not dict:
        passed: OrderList = data
        return passed
    get: Any = data.get
    model = _new(OrderList)
    model.order_id = get("orderId", UNSET)
    model.customer_name = get("customerName", UNSET)
    model.packing_status = get("packingStatus", UNSET)
    model.products_total = get("productsTotal", UNSET)
    model.products_packed = get("productsPacked", UNSET)
    model.products_canceled = get("productsCanceled", UNSET)
    value = get("assignees", UNSET)
    model.assignees = [_assignee.decode(item) for item in value] if type(value) is list else value
    value = get("packagingProducts", UNSET)
    model.packaging_products = [_order_entry.decode(item) for item in value] if type(value) is list else value
    value = get("entries", UNSET)
    model.entries = [_order_entry.decode(item) for item in value] if type(value) is list else value
    model.holding_area_number = get("holdingAreaNumber", UNSET)
    value = get("deliveryWindow", UNSET)
    model.delivery_window = _delivery_window.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

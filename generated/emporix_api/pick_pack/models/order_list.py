from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import assignee as _assignee
    from . import delivery_window as _delivery_window
    from . import order_entry as _order_entry
    from .assignee import Assignee
    from .delivery_window import DeliveryWindow
    from .order_entry import OrderEntry
else:
    _assignee = Deferred(globals(), "assignee")
    _delivery_window = Deferred(globals(), "delivery_window")
    _order_entry = Deferred(globals(), "order_entry")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class OrderList(Model):
    """Response of `orders.list`.

    Attributes:
        packing_status: One of `'INITIAL'`, `'IN_PROGRESS'`, `'PRE_PACKED'`, `'PACKED'`, `'CANCELLED'`.
    """

    order_id: Maybe[str] = UNSET
    customer_name: Maybe[str] = UNSET
    packing_status: Maybe[Literal["CANCELLED", "INITIAL", "IN_PROGRESS", "PACKED", "PRE_PACKED"] | str] = UNSET
    """One of `'INITIAL'`, `'IN_PROGRESS'`, `'PRE_PACKED'`, `'PACKED'`, `'CANCELLED'`."""
    products_total: Maybe[int] = UNSET
    products_packed: Maybe[int] = UNSET
    products_canceled: Maybe[int] = UNSET
    assignees: Maybe[list[Assignee]] = UNSET
    packaging_products: Maybe[list[OrderEntry]] = UNSET
    entries: Maybe[list[OrderEntry]] = UNSET
    holding_area_number: Maybe[int] = UNSET
    delivery_window: Maybe[DeliveryWindow] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderList:
        return decode(data)


def decode(data: Any) -> OrderList:
    if type(data) is not dict:
        passed: OrderList = data
        return passed
    model = _new(OrderList)
    unknown = len(data) - 11
    if "orderId" in data:
        model.order_id = data["orderId"]
    else:
        model.order_id = _absent
        unknown += 1
    if "customerName" in data:
        model.customer_name = data["customerName"]
    else:
        model.customer_name = _absent
        unknown += 1
    if "packingStatus" in data:
        model.packing_status = data["packingStatus"]
    else:
        model.packing_status = _absent
        unknown += 1
    if "productsTotal" in data:
        model.products_total = data["productsTotal"]
    else:
        model.products_total = _absent
        unknown += 1
    if "productsPacked" in data:
        model.products_packed = data["productsPacked"]
    else:
        model.products_packed = _absent
        unknown += 1
    if "productsCanceled" in data:
        model.products_canceled = data["productsCanceled"]
    else:
        model.products_canceled = _absent
        unknown += 1
    if "assignees" in data:
        value = data["assignees"]
        model.assignees = [_assignee.decode(item) for item in value] if type(value) is list else value
    else:
        model.assignees = _absent
        unknown += 1
    if "packagingProducts" in data:
        value = data["packagingProducts"]
        model.packaging_products = [_order_entry.decode(item) for item in value] if type(value) is list else value
    else:
        model.packaging_products = _absent
        unknown += 1
    if "entries" in data:
        value = data["entries"]
        model.entries = [_order_entry.decode(item) for item in value] if type(value) is list else value
    else:
        model.entries = _absent
        unknown += 1
    if "holdingAreaNumber" in data:
        model.holding_area_number = data["holdingAreaNumber"]
    else:
        model.holding_area_number = _absent
        unknown += 1
    if "deliveryWindow" in data:
        value = data["deliveryWindow"]
        model.delivery_window = _delivery_window.decode(value) if type(value) is dict else value
    else:
        model.delivery_window = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

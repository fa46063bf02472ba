from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import assignee as _assignee
    from . import customer as _customer
    from . import delivery as _delivery
    from . import order_entry as _order_entry
    from . import payment as _payment
    from .assignee import Assignee
    from .customer import Customer
    from .delivery import Delivery
    from .order_entry import OrderEntry
    from .payment import Payment
else:
    _assignee = Deferred(globals(), "assignee")
    _customer = Deferred(globals(), "customer")
    _delivery = Deferred(globals(), "delivery")
    _order_entry = Deferred(globals(), "order_entry")
    _payment = Deferred(globals(), "payment")

NAMES = frozenset(
    {
        "id",
        "siteCode",
        "orderTotal",
        "valueOfGoods",
        "deposit",
        "coupons",
        "currency",
        "entries",
        "customer",
        "delivery",
        "payment",
        "packingStatus",
        "assignees",
        "packagingProducts",
        "holdingAreaNumber",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Order(Model):
    """Response of `orders.get`.

    Attributes:
        packing_status: One of `'INITIAL'`, `'IN_PROGRESS'`, `'PRE_PACKED'`, `'PACKED'`, `'CANCELLED'`.
        assignees: 1 or more items.
    """

    id: Maybe[str] = UNSET
    site_code: Maybe[str] = UNSET
    order_total: Maybe[float] = UNSET
    value_of_goods: Maybe[float] = UNSET
    deposit: Maybe[float] = UNSET
    coupons: Maybe[float] = UNSET
    currency: Maybe[str] = UNSET
    entries: Maybe[list[OrderEntry]] = UNSET
    customer: Maybe[Customer] = UNSET
    delivery: Maybe[Delivery] = UNSET
    payment: Maybe[Payment] = UNSET
    packing_status: Maybe[Literal["CANCELLED", "INITIAL", "IN_PROGRESS", "PACKED", "PRE_PACKED"] | str] = UNSET
    """One of `'INITIAL'`, `'IN_PROGRESS'`, `'PRE_PACKED'`, `'PACKED'`, `'CANCELLED'`."""
    assignees: Maybe[list[Assignee]] = UNSET
    """1 or more items."""
    packaging_products: Maybe[list[OrderEntry]] = UNSET
    holding_area_number: Maybe[int] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.site_code) is not UNSET:
            data["siteCode"] = value
        if (value := self.order_total) is not UNSET:
            data["orderTotal"] = value
        if (value := self.value_of_goods) is not UNSET:
            data["valueOfGoods"] = value
        if (value := self.deposit) is not UNSET:
            data["deposit"] = value
        if (value := self.coupons) is not UNSET:
            data["coupons"] = value
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if (value := self.entries) is not UNSET:
            data["entries"] = value
        if (value := self.customer) is not UNSET:
            data["customer"] = value
        if (value := self.delivery) is not UNSET:
            data["delivery"] = value
        if (value := self.payment) is not UNSET:
            data["payment"] = value
        if (value := self.packing_status) is not UNSET:
            data["packingStatus"] = value
        if (value := self.assignees) is not UNSET:
            data["assignees"] = value
        if (value := self.packaging_products) is not UNSET:
            data["packagingProducts"] = value
        if (value := self.holding_area_number) is not UNSET:
            data["holdingAreaNumber"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Order:
        return decode(data)


def decode(data: Any) -> Order:
    if type(data) is not dict:
        passed: Order = data
        return passed
    model = _new(Order)
    unknown = len(data) - 15
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "siteCode" in data:
        model.site_code = data["siteCode"]
    else:
        model.site_code = _absent
        unknown += 1
    if "orderTotal" in data:
        model.order_total = data["orderTotal"]
    else:
        model.order_total = _absent
        unknown += 1
    if "valueOfGoods" in data:
        model.value_of_goods = data["valueOfGoods"]
    else:
        model.value_of_goods = _absent
        unknown += 1
    if "deposit" in data:
        model.deposit = data["deposit"]
    else:
        model.deposit = _absent
        unknown += 1
    if "coupons" in data:
        model.coupons = data["coupons"]
    else:
        model.coupons = _absent
        unknown += 1
    if "currency" in data:
        model.currency = data["currency"]
    else:
        model.currency = _absent
        unknown += 1
    if "entries" in data:
        value = data["entries"]
        model.entries = [_order_entry.decode(item) for item in value] if type(value) is list else value
    else:
        model.entries = _absent
        unknown += 1
    if "customer" in data:
        value = data["customer"]
        model.customer = _customer.decode(value) if type(value) is dict else value
    else:
        model.customer = _absent
        unknown += 1
    if "delivery" in data:
        value = data["delivery"]
        model.delivery = _delivery.decode(value) if type(value) is dict else value
    else:
        model.delivery = _absent
        unknown += 1
    if "payment" in data:
        value = data["payment"]
        model.payment = _payment.decode(value) if type(value) is dict else value
    else:
        model.payment = _absent
        unknown += 1
    if "packingStatus" in data:
        model.packing_status = data["packingStatus"]
    else:
        model.packing_status = _absent
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
    if "holdingAreaNumber" in data:
        model.holding_area_number = data["holdingAreaNumber"]
    else:
        model.holding_area_number = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

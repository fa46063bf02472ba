from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import assignee as _assignee
from . import customer as _customer
from . import delivery as _delivery
from . import order_entry as _order_entry
from . import payment as _payment

if TYPE_CHECKING:
    from .assignee import Assignee
    from .customer import Customer
    from .delivery import Delivery
    from .order_entry import OrderEntry
    from .payment import Payment

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


@attrs.define(kw_only=True, repr=False)
class Order:
    id: str | None | Unset = UNSET
    site_code: str | None | Unset = UNSET
    order_total: float | None | Unset = UNSET
    value_of_goods: float | None | Unset = UNSET
    deposit: float | None | Unset = UNSET
    coupons: float | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    entries: list[OrderEntry] | None | Unset = UNSET
    customer: Customer | None | Unset = UNSET
    delivery: Delivery | None | Unset = UNSET
    payment: Payment | None | Unset = UNSET
    packing_status: Literal["CANCELLED", "INITIAL", "IN_PROGRESS", "PACKED", "PRE_PACKED"] | str | None | Unset = UNSET
    assignees: list[Assignee] | None | Unset = UNSET
    packaging_products: list[OrderEntry] | None | Unset = UNSET
    holding_area_number: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Order:
        return decode(data)


def decode(data: Any) -> Order:
    if type(data) is not dict:
        passed: Order = data
        return passed
    get: Any = data.get
    model = _new(Order)
    model.id = get("id", UNSET)
    model.site_code = get("siteCode", UNSET)
    model.order_total = get("orderTotal", UNSET)
    model.value_of_goods = get("valueOfGoods", UNSET)
    model.deposit = get("deposit", UNSET)
    model.coupons = get("coupons", UNSET)
    model.currency = get("currency", UNSET)
    value = get("entries", UNSET)
    model.entries = [_order_entry.decode(item) for item in value] if type(value) is list else value
    value = get("customer", UNSET)
    model.customer = _customer.decode(value) if type(value) is dict else value
    value = get("delivery", UNSET)
    model.delivery = _delivery.decode(value) if type(value) is dict else value
    value = get("payment", UNSET)
    model.payment = _payment.decode(value) if type(value) is dict else value
    model.packing_status = get("packingStatus", UNSET)
    value = get("assignees", UNSET)
    model.assignees = [_assignee.decode(item) for item in value] if type(value) is list else value
    value = get("packagingProducts", UNSET)
    model.packaging_products = [_order_entry.decode(item) for item in value] if type(value) is list else value
    model.holding_area_number = get("holdingAreaNumber", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

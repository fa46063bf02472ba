from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import assignee as _assignee
from . import customer as _customer
from . import delivery as _delivery
from . import entry as _entry
from . import payment as _payment

if TYPE_CHECKING:
    from .assignee import Assignee
    from .customer import Customer
    from .delivery import Delivery
    from .entry import Entry
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
    entries: list[Entry] | None | Unset = UNSET
    customer: Customer | None | Unset = UNSET
    delivery: Delivery | None | Unset = UNSET
    payment: Payment | None | Unset = UNSET
    packing_status: Literal["CANCELLED", "INITIAL", "IN_PROGRESS", "PACKED", "PRE_PACKED"] | str | None | Unset = UNSET
    assignees: list[Assignee] | None | Unset = UNSET
    packaging_products: list[Entry] | None | Unset = UNSET
    holding_area_number: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.site_code
        if value is not UNSET:
            data["siteCode"] = value
        value = self.order_total
        if value is not UNSET:
            data["orderTotal"] = value
        value = self.value_of_goods
        if value is not UNSET:
            data["valueOfGoods"] = value
        value = self.deposit
        if value is not UNSET:
            data["deposit"] = value
        value = self.coupons
        if value is not UNSET:
            data["coupons"] = value
        value = self.currency
        if value is not UNSET:
            data["currency"] = value
        value = self.entries
        if value is not UNSET:
            data["entries"] = encode(value)
        value = self.customer
        if value is not UNSET:
            data["customer"] = encode(value)
        value = self.delivery
        if value is not UNSET:
            data["delivery"] = encode(value)
        value = self.payment
        if value is not UNSET:
            data["payment"] = encode(value)
        value = self.packing_status
        if value is not UNSET:
            data["packingStatus"] = value
        value = self.assignees
        if value is not UNSET:
            data["assignees"] = encode(value)
        value = self.packaging_products
        if value is not UNSET:
            data["packagingProducts"] = encode(value)
        value = self.holding_area_number
        if value is not UNSET:
            data["holdingAreaNumber"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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
    model.entries = [_entry.decode(item) for item in value] if type(value) is list else value
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
    model.packaging_products = [_entry.decode(item) for item in value] if type(value) is list else value
    model.holding_area_number = get("holdingAreaNumber", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

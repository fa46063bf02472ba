from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

NAMES = frozenset(
    {
        "eventId",
        "productId",
        "deliveryCycle",
        "orderNumber",
        "timestamp",
        "pickedAmount",
        "packedAmount",
        "canceledAmount",
        "packedAmountInPc",
        "supplierId",
        "user",
        "site",
        "unit",
        "bookProduct",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class OrderEntryEventResponse:
    event_id: str | None | Unset = UNSET
    product_id: str | None | Unset = UNSET
    delivery_cycle: str | None | Unset = UNSET
    order_number: str | None | Unset = UNSET
    timestamp: str | None | Unset = UNSET
    picked_amount: int | None | Unset = UNSET
    packed_amount: int | None | Unset = UNSET
    canceled_amount: int | None | Unset = UNSET
    packed_amount_in_pc: int | None | Unset = UNSET
    supplier_id: str | None | Unset = UNSET
    user: str | None | Unset = UNSET
    site: str | None | Unset = UNSET
    unit: str | None | Unset = UNSET
    book_product: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.event_id
        if value is not UNSET:
            data["eventId"] = value
        value = self.product_id
        if value is not UNSET:
            data["productId"] = value
        value = self.delivery_cycle
        if value is not UNSET:
            data["deliveryCycle"] = value
        value = self.order_number
        if value is not UNSET:
            data["orderNumber"] = value
        value = self.timestamp
        if value is not UNSET:
            data["timestamp"] = value
        value = self.picked_amount
        if value is not UNSET:
            data["pickedAmount"] = value
        value = self.packed_amount
        if value is not UNSET:
            data["packedAmount"] = value
        value = self.canceled_amount
        if value is not UNSET:
            data["canceledAmount"] = value
        value = self.packed_amount_in_pc
        if value is not UNSET:
            data["packedAmountInPc"] = value
        value = self.supplier_id
        if value is not UNSET:
            data["supplierId"] = value
        value = self.user
        if value is not UNSET:
            data["user"] = value
        value = self.site
        if value is not UNSET:
            data["site"] = value
        value = self.unit
        if value is not UNSET:
            data["unit"] = value
        value = self.book_product
        if value is not UNSET:
            data["bookProduct"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderEntryEventResponse:
        return decode(data)


def decode(data: Any) -> OrderEntryEventResponse:
    if type(data) is not dict:
        passed: OrderEntryEventResponse = data
        return passed
    get: Any = data.get
    model = _new(OrderEntryEventResponse)
    model.event_id = get("eventId", UNSET)
    model.product_id = get("productId", UNSET)
    model.delivery_cycle = get("deliveryCycle", UNSET)
    model.order_number = get("orderNumber", UNSET)
    model.timestamp = get("timestamp", UNSET)
    model.picked_amount = get("pickedAmount", UNSET)
    model.packed_amount = get("packedAmount", UNSET)
    model.canceled_amount = get("canceledAmount", UNSET)
    model.packed_amount_in_pc = get("packedAmountInPc", UNSET)
    model.supplier_id = get("supplierId", UNSET)
    model.user = get("user", UNSET)
    model.site = get("site", UNSET)
    model.unit = get("unit", UNSET)
    model.book_product = get("bookProduct", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "eventId",
        "orderNumber",
        "productId",
        "unit",
        "timestamp",
        "site",
        "deliveryCycle",
        "pickedAmount",
        "packedAmount",
        "canceledAmount",
        "supplierId",
        "bookProduct",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class OrderEntryEventCreate:
    event_id: str
    order_number: str
    product_id: str
    unit: str
    timestamp: str
    site: str
    delivery_cycle: str | None | Unset = UNSET
    picked_amount: int | None | Unset = UNSET
    packed_amount: int | None | Unset = UNSET
    canceled_amount: int | None | Unset = UNSET
    supplier_id: str | None | Unset = UNSET
    book_product: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.event_id) is not UNSET:
            data["eventId"] = value
        if (value := self.order_number) is not UNSET:
            data["orderNumber"] = value
        if (value := self.product_id) is not UNSET:
            data["productId"] = value
        if (value := self.unit) is not UNSET:
            data["unit"] = value
        if (value := self.timestamp) is not UNSET:
            data["timestamp"] = value
        if (value := self.site) is not UNSET:
            data["site"] = value
        if (value := self.delivery_cycle) is not UNSET:
            data["deliveryCycle"] = value
        if (value := self.picked_amount) is not UNSET:
            data["pickedAmount"] = value
        if (value := self.packed_amount) is not UNSET:
            data["packedAmount"] = value
        if (value := self.canceled_amount) is not UNSET:
            data["canceledAmount"] = value
        if (value := self.supplier_id) is not UNSET:
            data["supplierId"] = value
        if (value := self.book_product) is not UNSET:
            data["bookProduct"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderEntryEventCreate:
        return decode(data)


def decode(data: Any) -> OrderEntryEventCreate:
    if type(data) is not dict:
        passed: OrderEntryEventCreate = data
        return passed
    get: Any = data.get
    model = _new(OrderEntryEventCreate)
    model.event_id = get("eventId", UNSET)
    model.order_number = get("orderNumber", UNSET)
    model.product_id = get("productId", UNSET)
    model.unit = get("unit", UNSET)
    model.timestamp = get("timestamp", UNSET)
    model.site = get("site", UNSET)
    model.delivery_cycle = get("deliveryCycle", UNSET)
    model.picked_amount = get("pickedAmount", UNSET)
    model.packed_amount = get("packedAmount", UNSET)
    model.canceled_amount = get("canceledAmount", UNSET)
    model.supplier_id = get("supplierId", UNSET)
    model.book_product = get("bookProduct", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

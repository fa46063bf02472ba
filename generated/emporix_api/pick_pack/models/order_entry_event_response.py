from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class OrderEntryEventResponse(Model):
    """Response of `events.list`."""

    event_id: Maybe[str] = UNSET
    product_id: Maybe[str] = UNSET
    delivery_cycle: Maybe[str] = UNSET
    order_number: Maybe[str] = UNSET
    timestamp: Maybe[str] = UNSET
    picked_amount: Maybe[int] = UNSET
    packed_amount: Maybe[int] = UNSET
    canceled_amount: Maybe[int] = UNSET
    packed_amount_in_pc: Maybe[int] = UNSET
    supplier_id: Maybe[str] = UNSET
    user: Maybe[str] = UNSET
    site: Maybe[str] = UNSET
    unit: Maybe[str] = UNSET
    book_product: Maybe[bool] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.event_id) is not UNSET:
            data["eventId"] = value
        if (value := self.product_id) is not UNSET:
            data["productId"] = value
        if (value := self.delivery_cycle) is not UNSET:
            data["deliveryCycle"] = value
        if (value := self.order_number) is not UNSET:
            data["orderNumber"] = value
        if (value := self.timestamp) is not UNSET:
            data["timestamp"] = value
        if (value := self.picked_amount) is not UNSET:
            data["pickedAmount"] = value
        if (value := self.packed_amount) is not UNSET:
            data["packedAmount"] = value
        if (value := self.canceled_amount) is not UNSET:
            data["canceledAmount"] = value
        if (value := self.packed_amount_in_pc) is not UNSET:
            data["packedAmountInPc"] = value
        if (value := self.supplier_id) is not UNSET:
            data["supplierId"] = value
        if (value := self.user) is not UNSET:
            data["user"] = value
        if (value := self.site) is not UNSET:
            data["site"] = value
        if (value := self.unit) is not UNSET:
            data["unit"] = value
        if (value := self.book_product) is not UNSET:
            data["bookProduct"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderEntryEventResponse:
        return decode(data)


def decode(data: Any) -> OrderEntryEventResponse:
    if type(data) is not dict:
        passed: OrderEntryEventResponse = data
        return passed
    model = _new(OrderEntryEventResponse)
    unknown = len(data) - 14
    if "eventId" in data:
        model.event_id = data["eventId"]
    else:
        model.event_id = _absent
        unknown += 1
    if "productId" in data:
        model.product_id = data["productId"]
    else:
        model.product_id = _absent
        unknown += 1
    if "deliveryCycle" in data:
        model.delivery_cycle = data["deliveryCycle"]
    else:
        model.delivery_cycle = _absent
        unknown += 1
    if "orderNumber" in data:
        model.order_number = data["orderNumber"]
    else:
        model.order_number = _absent
        unknown += 1
    if "timestamp" in data:
        model.timestamp = data["timestamp"]
    else:
        model.timestamp = _absent
        unknown += 1
    if "pickedAmount" in data:
        model.picked_amount = data["pickedAmount"]
    else:
        model.picked_amount = _absent
        unknown += 1
    if "packedAmount" in data:
        model.packed_amount = data["packedAmount"]
    else:
        model.packed_amount = _absent
        unknown += 1
    if "canceledAmount" in data:
        model.canceled_amount = data["canceledAmount"]
    else:
        model.canceled_amount = _absent
        unknown += 1
    if "packedAmountInPc" in data:
        model.packed_amount_in_pc = data["packedAmountInPc"]
    else:
        model.packed_amount_in_pc = _absent
        unknown += 1
    if "supplierId" in data:
        model.supplier_id = data["supplierId"]
    else:
        model.supplier_id = _absent
        unknown += 1
    if "user" in data:
        model.user = data["user"]
    else:
        model.user = _absent
        unknown += 1
    if "site" in data:
        model.site = data["site"]
    else:
        model.site = _absent
        unknown += 1
    if "unit" in data:
        model.unit = data["unit"]
    else:
        model.unit = _absent
        unknown += 1
    if "bookProduct" in data:
        model.book_product = data["bookProduct"]
    else:
        model.book_product = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

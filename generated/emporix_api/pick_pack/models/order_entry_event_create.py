from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class OrderEntryEventCreate(Model):
    """Request of `events.create`.

    Attributes:
        event_id: Required.
        order_number: Required.
        product_id: Required.
        unit: Required.
        timestamp: A timestamp, `2026-01-31T12:00:00Z`; required.
        site: Required.
    """

    event_id: str
    """Required."""
    order_number: str
    """Required."""
    product_id: str
    """Required."""
    unit: str
    """Required."""
    timestamp: str
    """A timestamp, `2026-01-31T12:00:00Z`; required."""
    site: str
    """Required."""
    delivery_cycle: Maybe[str] = UNSET
    picked_amount: Maybe[int] = UNSET
    packed_amount: Maybe[int] = UNSET
    canceled_amount: Maybe[int] = UNSET
    supplier_id: Maybe[str] = UNSET
    book_product: Maybe[bool] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderEntryEventCreate:
        return decode(data)


def decode(data: Any) -> OrderEntryEventCreate:
    if type(data) is not dict:
        passed: OrderEntryEventCreate = data
        return passed
    model = _new(OrderEntryEventCreate)
    unknown = len(data) - 12
    if "eventId" in data:
        model.event_id = data["eventId"]
    else:
        model.event_id = _absent
        unknown += 1
    if "orderNumber" in data:
        model.order_number = data["orderNumber"]
    else:
        model.order_number = _absent
        unknown += 1
    if "productId" in data:
        model.product_id = data["productId"]
    else:
        model.product_id = _absent
        unknown += 1
    if "unit" in data:
        model.unit = data["unit"]
    else:
        model.unit = _absent
        unknown += 1
    if "timestamp" in data:
        model.timestamp = data["timestamp"]
    else:
        model.timestamp = _absent
        unknown += 1
    if "site" in data:
        model.site = data["site"]
    else:
        model.site = _absent
        unknown += 1
    if "deliveryCycle" in data:
        model.delivery_cycle = data["deliveryCycle"]
    else:
        model.delivery_cycle = _absent
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
    if "supplierId" in data:
        model.supplier_id = data["supplierId"]
    else:
        model.supplier_id = _absent
        unknown += 1
    if "bookProduct" in data:
        model.book_product = data["bookProduct"]
    else:
        model.book_product = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

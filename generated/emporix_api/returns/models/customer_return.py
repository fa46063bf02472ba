from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import assisted_buying_entry as _assisted_buying_entry
    from . import calculated_final_price as _calculated_final_price
    from . import customer_return_order as _customer_return_order
    from . import metadata_response as _metadata_response
    from . import reason as _reason
    from . import return_item_total as _return_item_total
    from .assisted_buying_entry import AssistedBuyingEntry
    from .calculated_final_price import CalculatedFinalPrice
    from .customer_return_order import CustomerReturnOrder
    from .metadata_response import MetadataResponse
    from .reason import Reason
    from .return_item_total import ReturnItemTotal
else:
    _assisted_buying_entry = Deferred(globals(), "assisted_buying_entry")
    _calculated_final_price = Deferred(globals(), "calculated_final_price")
    _customer_return_order = Deferred(globals(), "customer_return_order")
    _metadata_response = Deferred(globals(), "metadata_response")
    _reason = Deferred(globals(), "reason")
    _return_item_total = Deferred(globals(), "return_item_total")

NAMES = frozenset(
    {
        "orders",
        "reason",
        "mixins",
        "metadata",
        "entries",
        "id",
        "received",
        "approvalStatus",
        "expiryDate",
        "total",
        "calculatedPrice",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CustomerReturn(Model):
    """Response of `returns.list` and `returns.get`.

    Attributes:
        approval_status: One of `'APPROVED'`, `'PENDING'`, `'REJECTED'`, `'CLOSED'`.
    """

    orders: Maybe[list[CustomerReturnOrder]] = UNSET
    reason: Maybe[Reason] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    metadata: Maybe[MetadataResponse] = UNSET
    entries: Maybe[list[AssistedBuyingEntry]] = UNSET
    id: Maybe[str] = UNSET
    received: Maybe[bool] = UNSET
    approval_status: Maybe[Literal["APPROVED", "CLOSED", "PENDING", "REJECTED"] | str] = UNSET
    """One of `'APPROVED'`, `'PENDING'`, `'REJECTED'`, `'CLOSED'`."""
    expiry_date: Maybe[str] = UNSET
    total: Maybe[ReturnItemTotal] = UNSET
    calculated_price: Maybe[CalculatedFinalPrice] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.orders) is not UNSET:
            data["orders"] = value
        if (value := self.reason) is not UNSET:
            data["reason"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.entries) is not UNSET:
            data["entries"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.received) is not UNSET:
            data["received"] = value
        if (value := self.approval_status) is not UNSET:
            data["approvalStatus"] = value
        if (value := self.expiry_date) is not UNSET:
            data["expiryDate"] = value
        if (value := self.total) is not UNSET:
            data["total"] = value
        if (value := self.calculated_price) is not UNSET:
            data["calculatedPrice"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomerReturn:
        return decode(data)


def decode(data: Any) -> CustomerReturn:
    if type(data) is not dict:
        passed: CustomerReturn = data
        return passed
    model = _new(CustomerReturn)
    unknown = len(data) - 11
    if "orders" in data:
        value = data["orders"]
        model.orders = [_customer_return_order.decode(item) for item in value] if type(value) is list else value
    else:
        model.orders = _absent
        unknown += 1
    if "reason" in data:
        value = data["reason"]
        model.reason = _reason.decode(value) if type(value) is dict else value
    else:
        model.reason = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_response.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "entries" in data:
        value = data["entries"]
        model.entries = [_assisted_buying_entry.decode(item) for item in value] if type(value) is list else value
    else:
        model.entries = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "received" in data:
        model.received = data["received"]
    else:
        model.received = _absent
        unknown += 1
    if "approvalStatus" in data:
        model.approval_status = data["approvalStatus"]
    else:
        model.approval_status = _absent
        unknown += 1
    if "expiryDate" in data:
        model.expiry_date = data["expiryDate"]
    else:
        model.expiry_date = _absent
        unknown += 1
    if "total" in data:
        value = data["total"]
        model.total = _return_item_total.decode(value) if type(value) is dict else value
    else:
        model.total = _absent
        unknown += 1
    if "calculatedPrice" in data:
        value = data["calculatedPrice"]
        model.calculated_price = _calculated_final_price.decode(value) if type(value) is dict else value
    else:
        model.calculated_price = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import assisted_buying_entry as _assisted_buying_entry
from . import calculated_final_price as _calculated_final_price
from . import full_customer_return_order as _full_customer_return_order
from . import full_return_item_total as _full_return_item_total
from . import metadata_response as _metadata_response
from . import reason as _reason

if TYPE_CHECKING:
    from .assisted_buying_entry import AssistedBuyingEntry
    from .calculated_final_price import CalculatedFinalPrice
    from .full_customer_return_order import FullCustomerReturnOrder
    from .full_return_item_total import FullReturnItemTotal
    from .metadata_response import MetadataResponse
    from .reason import Reason

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


@attrs.define(kw_only=True, repr=False)
class FullCustomerReturn:
    orders: list[FullCustomerReturnOrder] | None | Unset = UNSET
    reason: Reason | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    metadata: MetadataResponse | None | Unset = UNSET
    entries: list[AssistedBuyingEntry] | None | Unset = UNSET
    id: str | None | Unset = UNSET
    received: bool | None | Unset = UNSET
    approval_status: Literal["APPROVED", "CLOSED", "PENDING", "REJECTED"] | str | None | Unset = UNSET
    expiry_date: str | None | Unset = UNSET
    total: FullReturnItemTotal | None | Unset = UNSET
    calculated_price: CalculatedFinalPrice | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.orders
        if value is not UNSET:
            data["orders"] = encode(value)
        value = self.reason
        if value is not UNSET:
            data["reason"] = encode(value)
        value = self.mixins
        if value is not UNSET:
            data["mixins"] = encode(value)
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        value = self.entries
        if value is not UNSET:
            data["entries"] = encode(value)
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.received
        if value is not UNSET:
            data["received"] = value
        value = self.approval_status
        if value is not UNSET:
            data["approvalStatus"] = value
        value = self.expiry_date
        if value is not UNSET:
            data["expiryDate"] = value
        value = self.total
        if value is not UNSET:
            data["total"] = encode(value)
        value = self.calculated_price
        if value is not UNSET:
            data["calculatedPrice"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> FullCustomerReturn:
        return decode(data)


def decode(data: Any) -> FullCustomerReturn:
    if type(data) is not dict:
        passed: FullCustomerReturn = data
        return passed
    get: Any = data.get
    model = _new(FullCustomerReturn)
    value = get("orders", UNSET)
    model.orders = [_full_customer_return_order.decode(item) for item in value] if type(value) is list else value
    value = get("reason", UNSET)
    model.reason = _reason.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata_response.decode(value) if type(value) is dict else value
    value = get("entries", UNSET)
    model.entries = [_assisted_buying_entry.decode(item) for item in value] if type(value) is list else value
    model.id = get("id", UNSET)
    model.received = get("received", UNSET)
    model.approval_status = get("approvalStatus", UNSET)
    model.expiry_date = get("expiryDate", UNSET)
    value = get("total", UNSET)
    model.total = _full_return_item_total.decode(value) if type(value) is dict else value
    value = get("calculatedPrice", UNSET)
    model.calculated_price = _calculated_final_price.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

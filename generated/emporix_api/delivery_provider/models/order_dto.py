from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import delivery_time as _delivery_time
from . import pickup_address as _pickup_address
from . import shipping_address as _shipping_address
from . import task as _task

if TYPE_CHECKING:
    from .delivery_time import DeliveryTime
    from .pickup_address import PickupAddress
    from .shipping_address import ShippingAddress
    from .task import Task

NAMES = frozenset(
    {
        "id",
        "siteCode",
        "task",
        "taskId",
        "contactPhone",
        "mobilePhone",
        "orderStatus",
        "orderNumber",
        "hint",
        "deliveryTime",
        "pickup",
        "pickupAddress",
        "shippingAddress",
        "deliveryHoldingTime",
        "personalHandover",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class OrderDTO:
    id: str | None | Unset = UNSET
    site_code: str | None | Unset = UNSET
    task: Task | None | Unset = UNSET
    task_id: str | None | Unset = UNSET
    contact_phone: str | None | Unset = UNSET
    mobile_phone: str | None | Unset = UNSET
    order_status: (
        Literal["COMPLETED", "CONFIRMED", "CREATED", "DECLINED", "IN_CHECKOUT", "SHIPPED"] | str | None | Unset
    ) = UNSET
    order_number: str | None | Unset = UNSET
    hint: str | None | Unset = UNSET
    delivery_time: DeliveryTime | None | Unset = UNSET
    pickup: bool | None | Unset = UNSET
    pickup_address: PickupAddress | None | Unset = UNSET
    shipping_address: ShippingAddress | None | Unset = UNSET
    delivery_holding_time: float | None | Unset = UNSET
    personal_handover: bool | None | Unset = UNSET
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
        value = self.task
        if value is not UNSET:
            data["task"] = encode(value)
        value = self.task_id
        if value is not UNSET:
            data["taskId"] = value
        value = self.contact_phone
        if value is not UNSET:
            data["contactPhone"] = value
        value = self.mobile_phone
        if value is not UNSET:
            data["mobilePhone"] = value
        value = self.order_status
        if value is not UNSET:
            data["orderStatus"] = value
        value = self.order_number
        if value is not UNSET:
            data["orderNumber"] = value
        value = self.hint
        if value is not UNSET:
            data["hint"] = value
        value = self.delivery_time
        if value is not UNSET:
            data["deliveryTime"] = encode(value)
        value = self.pickup
        if value is not UNSET:
            data["pickup"] = value
        value = self.pickup_address
        if value is not UNSET:
            data["pickupAddress"] = encode(value)
        value = self.shipping_address
        if value is not UNSET:
            data["shippingAddress"] = encode(value)
        value = self.delivery_holding_time
        if value is not UNSET:
            data["deliveryHoldingTime"] = value
        value = self.personal_handover
        if value is not UNSET:
            data["personalHandover"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderDTO:
        return decode(data)


def decode(data: Any) -> OrderDTO:
    if type(data) is not dict:
        passed: OrderDTO = data
        return passed
    get: Any = data.get
    model = _new(OrderDTO)
    model.id = get("id", UNSET)
    model.site_code = get("siteCode", UNSET)
    value = get("task", UNSET)
    model.task = _task.decode(value) if type(value) is dict else value
    model.task_id = get("taskId", UNSET)
    model.contact_phone = get("contactPhone", UNSET)
    model.mobile_phone = get("mobilePhone", UNSET)
    model.order_status = get("orderStatus", UNSET)
    model.order_number = get("orderNumber", UNSET)
    model.hint = get("hint", UNSET)
    value = get("deliveryTime", UNSET)
    model.delivery_time = _delivery_time.decode(value) if type(value) is dict else value
    model.pickup = get("pickup", UNSET)
    value = get("pickupAddress", UNSET)
    model.pickup_address = _pickup_address.decode(value) if type(value) is dict else value
    value = get("shippingAddress", UNSET)
    model.shipping_address = _shipping_address.decode(value) if type(value) is dict else value
    model.delivery_holding_time = get("deliveryHoldingTime", UNSET)
    model.personal_handover = get("personalHandover", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

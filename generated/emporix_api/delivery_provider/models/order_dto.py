from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import delivery_time as _delivery_time
    from . import pickup_address as _pickup_address
    from . import shipping_address as _shipping_address
    from . import task as _task
    from .delivery_time import DeliveryTime
    from .pickup_address import PickupAddress
    from .shipping_address import ShippingAddress
    from .task import Task
else:
    _delivery_time = Deferred(globals(), "delivery_time")
    _pickup_address = Deferred(globals(), "pickup_address")
    _shipping_address = Deferred(globals(), "shipping_address")
    _task = Deferred(globals(), "task")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class OrderDTO(Model):
    """Response of `orders.list` and `orders.get`.

    Attributes:
        order_status: One of `'IN_CHECKOUT'`, `'CREATED'`, `'CONFIRMED'`, `'DECLINED'`, `'SHIPPED'`, `'COMPLETED'`.
    """

    id: Maybe[str] = UNSET
    site_code: Maybe[str] = UNSET
    task: Maybe[Task] = UNSET
    task_id: Maybe[str] = UNSET
    contact_phone: Maybe[str] = UNSET
    mobile_phone: Maybe[str] = UNSET
    order_status: Maybe[Literal["COMPLETED", "CONFIRMED", "CREATED", "DECLINED", "IN_CHECKOUT", "SHIPPED"] | str] = (
        UNSET
    )
    """One of `'IN_CHECKOUT'`, `'CREATED'`, `'CONFIRMED'`, `'DECLINED'`, `'SHIPPED'`, `'COMPLETED'`."""
    order_number: Maybe[str] = UNSET
    hint: Maybe[str] = UNSET
    delivery_time: Maybe[DeliveryTime] = UNSET
    pickup: Maybe[bool] = UNSET
    pickup_address: Maybe[PickupAddress] = UNSET
    shipping_address: Maybe[ShippingAddress] = UNSET
    delivery_holding_time: Maybe[float] = UNSET
    personal_handover: Maybe[bool] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.site_code) is not UNSET:
            data["siteCode"] = value
        if (value := self.task) is not UNSET:
            data["task"] = value
        if (value := self.task_id) is not UNSET:
            data["taskId"] = value
        if (value := self.contact_phone) is not UNSET:
            data["contactPhone"] = value
        if (value := self.mobile_phone) is not UNSET:
            data["mobilePhone"] = value
        if (value := self.order_status) is not UNSET:
            data["orderStatus"] = value
        if (value := self.order_number) is not UNSET:
            data["orderNumber"] = value
        if (value := self.hint) is not UNSET:
            data["hint"] = value
        if (value := self.delivery_time) is not UNSET:
            data["deliveryTime"] = value
        if (value := self.pickup) is not UNSET:
            data["pickup"] = value
        if (value := self.pickup_address) is not UNSET:
            data["pickupAddress"] = value
        if (value := self.shipping_address) is not UNSET:
            data["shippingAddress"] = value
        if (value := self.delivery_holding_time) is not UNSET:
            data["deliveryHoldingTime"] = value
        if (value := self.personal_handover) is not UNSET:
            data["personalHandover"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderDTO:
        return decode(data)


def decode(data: Any) -> OrderDTO:
    if type(data) is not dict:
        passed: OrderDTO = data
        return passed
    model = _new(OrderDTO)
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
    if "task" in data:
        value = data["task"]
        model.task = _task.decode(value) if type(value) is dict else value
    else:
        model.task = _absent
        unknown += 1
    if "taskId" in data:
        model.task_id = data["taskId"]
    else:
        model.task_id = _absent
        unknown += 1
    if "contactPhone" in data:
        model.contact_phone = data["contactPhone"]
    else:
        model.contact_phone = _absent
        unknown += 1
    if "mobilePhone" in data:
        model.mobile_phone = data["mobilePhone"]
    else:
        model.mobile_phone = _absent
        unknown += 1
    if "orderStatus" in data:
        model.order_status = data["orderStatus"]
    else:
        model.order_status = _absent
        unknown += 1
    if "orderNumber" in data:
        model.order_number = data["orderNumber"]
    else:
        model.order_number = _absent
        unknown += 1
    if "hint" in data:
        model.hint = data["hint"]
    else:
        model.hint = _absent
        unknown += 1
    if "deliveryTime" in data:
        value = data["deliveryTime"]
        model.delivery_time = _delivery_time.decode(value) if type(value) is dict else value
    else:
        model.delivery_time = _absent
        unknown += 1
    if "pickup" in data:
        model.pickup = data["pickup"]
    else:
        model.pickup = _absent
        unknown += 1
    if "pickupAddress" in data:
        value = data["pickupAddress"]
        model.pickup_address = _pickup_address.decode(value) if type(value) is dict else value
    else:
        model.pickup_address = _absent
        unknown += 1
    if "shippingAddress" in data:
        value = data["shippingAddress"]
        model.shipping_address = _shipping_address.decode(value) if type(value) is dict else value
    else:
        model.shipping_address = _absent
        unknown += 1
    if "deliveryHoldingTime" in data:
        model.delivery_holding_time = data["deliveryHoldingTime"]
    else:
        model.delivery_holding_time = _absent
        unknown += 1
    if "personalHandover" in data:
        model.personal_handover = data["personalHandover"]
    else:
        model.personal_handover = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

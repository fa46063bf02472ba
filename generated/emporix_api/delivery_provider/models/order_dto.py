from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
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

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
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

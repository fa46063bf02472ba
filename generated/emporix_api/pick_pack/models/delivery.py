from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import delivery_address as _delivery_address
    from . import delivery_cost as _delivery_cost
    from . import delivery_option as _delivery_option
    from . import delivery_time as _delivery_time
    from . import delivery_window as _delivery_window
    from .delivery_address import DeliveryAddress
    from .delivery_cost import DeliveryCost
    from .delivery_option import DeliveryOption
    from .delivery_time import DeliveryTime
    from .delivery_window import DeliveryWindow
else:
    _delivery_address = Deferred(globals(), "delivery_address")
    _delivery_cost = Deferred(globals(), "delivery_cost")
    _delivery_option = Deferred(globals(), "delivery_option")
    _delivery_time = Deferred(globals(), "delivery_time")
    _delivery_window = Deferred(globals(), "delivery_window")

NAMES = frozenset(
    {
        "deliveryTimeModel",
        "deliveryAddressModel",
        "deliveryCostModel",
        "deliveryOptionModel",
        "deliveryWindow",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Delivery(Model):
    """Part of `Order`."""

    delivery_time_model: Maybe[DeliveryTime] = UNSET
    delivery_address_model: Maybe[DeliveryAddress] = UNSET
    delivery_cost_model: Maybe[DeliveryCost] = UNSET
    delivery_option_model: Maybe[DeliveryOption] = UNSET
    delivery_window: Maybe[DeliveryWindow] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.delivery_time_model) is not UNSET:
            data["deliveryTimeModel"] = value
        if (value := self.delivery_address_model) is not UNSET:
            data["deliveryAddressModel"] = value
        if (value := self.delivery_cost_model) is not UNSET:
            data["deliveryCostModel"] = value
        if (value := self.delivery_option_model) is not UNSET:
            data["deliveryOptionModel"] = value
        if (value := self.delivery_window) is not UNSET:
            data["deliveryWindow"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Delivery:
        return decode(data)


def decode(data: Any) -> Delivery:
    if type(data) is not dict:
        passed: Delivery = data
        return passed
    model = _new(Delivery)
    unknown = len(data) - 5
    if "deliveryTimeModel" in data:
        value = data["deliveryTimeModel"]
        model.delivery_time_model = _delivery_time.decode(value) if type(value) is dict else value
    else:
        model.delivery_time_model = _absent
        unknown += 1
    if "deliveryAddressModel" in data:
        value = data["deliveryAddressModel"]
        model.delivery_address_model = _delivery_address.decode(value) if type(value) is dict else value
    else:
        model.delivery_address_model = _absent
        unknown += 1
    if "deliveryCostModel" in data:
        value = data["deliveryCostModel"]
        model.delivery_cost_model = _delivery_cost.decode(value) if type(value) is dict else value
    else:
        model.delivery_cost_model = _absent
        unknown += 1
    if "deliveryOptionModel" in data:
        value = data["deliveryOptionModel"]
        model.delivery_option_model = _delivery_option.decode(value) if type(value) is dict else value
    else:
        model.delivery_option_model = _absent
        unknown += 1
    if "deliveryWindow" in data:
        value = data["deliveryWindow"]
        model.delivery_window = _delivery_window.decode(value) if type(value) is dict else value
    else:
        model.delivery_window = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

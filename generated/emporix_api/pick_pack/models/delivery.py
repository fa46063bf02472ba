from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import delivery_address as _delivery_address
from . import delivery_cost as _delivery_cost
from . import delivery_option as _delivery_option
from . import delivery_time as _delivery_time
from . import delivery_window as _delivery_window

if TYPE_CHECKING:
    from .delivery_address import DeliveryAddress
    from .delivery_cost import DeliveryCost
    from .delivery_option import DeliveryOption
    from .delivery_time import DeliveryTime
    from .delivery_window import DeliveryWindow

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


@attrs.define(kw_only=True, repr=False)
class Delivery:
    delivery_time_model: DeliveryTime | None | Unset = UNSET
    delivery_address_model: DeliveryAddress | None | Unset = UNSET
    delivery_cost_model: DeliveryCost | None | Unset = UNSET
    delivery_option_model: DeliveryOption | None | Unset = UNSET
    delivery_window: DeliveryWindow | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Delivery:
        return decode(data)


def decode(data: Any) -> Delivery:
    if type(data) is not dict:
        passed: Delivery = data
        return passed
    get: Any = data.get
    model = _new(Delivery)
    value = get("deliveryTimeModel", UNSET)
    model.delivery_time_model = _delivery_time.decode(value) if type(value) is dict else value
    value = get("deliveryAddressModel", UNSET)
    model.delivery_address_model = _delivery_address.decode(value) if type(value) is dict else value
    value = get("deliveryCostModel", UNSET)
    model.delivery_cost_model = _delivery_cost.decode(value) if type(value) is dict else value
    value = get("deliveryOptionModel", UNSET)
    model.delivery_option_model = _delivery_option.decode(value) if type(value) is dict else value
    value = get("deliveryWindow", UNSET)
    model.delivery_window = _delivery_window.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

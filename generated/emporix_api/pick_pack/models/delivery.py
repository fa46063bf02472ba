from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...types import UNSET, Unset, encode

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
    delivery_time_model: dict[str, Any] | None | Unset = UNSET
    delivery_address_model: dict[str, Any] | None | Unset = UNSET
    delivery_cost_model: dict[str, Any] | None | Unset = UNSET
    delivery_option_model: dict[str, Any] | None | Unset = UNSET
    delivery_window: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.delivery_time_model
        if value is not UNSET:
            data["deliveryTimeModel"] = encode(value)
        value = self.delivery_address_model
        if value is not UNSET:
            data["deliveryAddressModel"] = encode(value)
        value = self.delivery_cost_model
        if value is not UNSET:
            data["deliveryCostModel"] = encode(value)
        value = self.delivery_option_model
        if value is not UNSET:
            data["deliveryOptionModel"] = encode(value)
        value = self.delivery_window
        if value is not UNSET:
            data["deliveryWindow"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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
    model.delivery_time_model = get("deliveryTimeModel", UNSET)
    model.delivery_address_model = get("deliveryAddressModel", UNSET)
    model.delivery_cost_model = get("deliveryCostModel", UNSET)
    model.delivery_option_model = get("deliveryOptionModel", UNSET)
    model.delivery_window = get("deliveryWindow", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

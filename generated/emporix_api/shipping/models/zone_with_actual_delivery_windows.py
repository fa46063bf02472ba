from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import actual_delivery_window as _actual_delivery_window
from . import ship_to_item as _ship_to_item
from . import shipping_method as _shipping_method

if TYPE_CHECKING:
    from .actual_delivery_window import ActualDeliveryWindow
    from .ship_to_item import ShipToItem
    from .shipping_method import ShippingMethod

NAMES = frozenset(
    {
        "id",
        "default",
        "name",
        "shipTo",
        "methods",
        "actualDeliveryWindows",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ZoneWithActualDeliveryWindows:
    id: str | None | Unset = UNSET
    default: bool | None | Unset = UNSET
    name: str | dict[str, str] | None | Unset = UNSET
    ship_to: list[ShipToItem] | None | Unset = UNSET
    methods: list[ShippingMethod] | None | Unset = UNSET
    actual_delivery_windows: list[ActualDeliveryWindow] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.default) is not UNSET:
            data["default"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.ship_to) is not UNSET:
            data["shipTo"] = value
        if (value := self.methods) is not UNSET:
            data["methods"] = value
        if (value := self.actual_delivery_windows) is not UNSET:
            data["actualDeliveryWindows"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ZoneWithActualDeliveryWindows:
        return decode(data)


def decode(data: Any) -> ZoneWithActualDeliveryWindows:
    if type(data) is not dict:
        passed: ZoneWithActualDeliveryWindows = data
        return passed
    get: Any = data.get
    model = _new(ZoneWithActualDeliveryWindows)
    model.id = get("id", UNSET)
    model.default = get("default", UNSET)
    model.name = get("name", UNSET)
    value = get("shipTo", UNSET)
    model.ship_to = [_ship_to_item.decode(item) for item in value] if type(value) is list else value
    value = get("methods", UNSET)
    model.methods = [_shipping_method.decode(item) for item in value] if type(value) is list else value
    value = get("actualDeliveryWindows", UNSET)
    model.actual_delivery_windows = (
        [_actual_delivery_window.decode(item) for item in value] if type(value) is list else value
    )
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

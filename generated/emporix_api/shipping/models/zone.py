from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import ship_to_item as _ship_to_item
    from . import shipping_method as _shipping_method
    from .ship_to_item import ShipToItem
    from .shipping_method import ShippingMethod
else:
    _ship_to_item = Deferred(globals(), "ship_to_item")
    _shipping_method = Deferred(globals(), "shipping_method")

NAMES = frozenset(
    {
        "id",
        "default",
        "name",
        "shipTo",
        "methods",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Zone(Model):
    """Request of `zones.create`, `zones.replace` and `zones.update`; response of `zones.list` and `zones.get`.

    Attributes:
        id: Required in requests.
        name: Required in requests.
        ship_to: Required in requests.
    """

    id: Maybe[str] = UNSET
    """Required in requests."""
    default: Maybe[bool] = UNSET
    name: Maybe[str | dict[str, str]] = UNSET
    """Required in requests."""
    ship_to: Maybe[list[ShipToItem]] = UNSET
    """Required in requests."""
    methods: Maybe[list[ShippingMethod]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Zone:
        return decode(data)


def decode(data: Any) -> Zone:
    if type(data) is not dict:
        passed: Zone = data
        return passed
    model = _new(Zone)
    unknown = len(data) - 5
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "default" in data:
        model.default = data["default"]
    else:
        model.default = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "shipTo" in data:
        value = data["shipTo"]
        model.ship_to = [_ship_to_item.decode(item) for item in value] if type(value) is list else value
    else:
        model.ship_to = _absent
        unknown += 1
    if "methods" in data:
        value = data["methods"]
        model.methods = [_shipping_method.decode(item) for item in value] if type(value) is list else value
    else:
        model.methods = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

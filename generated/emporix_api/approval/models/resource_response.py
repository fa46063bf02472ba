from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import delivery_window as _delivery_window
    from . import price as _price
    from . import resource_item as _resource_item
    from . import taxable_price as _taxable_price
    from .delivery_window import DeliveryWindow
    from .price import Price
    from .resource_item import ResourceItem
    from .taxable_price import TaxablePrice
else:
    _delivery_window = Deferred(globals(), "delivery_window")
    _price = Deferred(globals(), "price")
    _resource_item = Deferred(globals(), "resource_item")
    _taxable_price = Deferred(globals(), "taxable_price")

NAMES = frozenset(
    {
        "id",
        "items",
        "totalPrice",
        "subTotalPrice",
        "subtotalAggregate",
        "siteCode",
        "deliveryWindow",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ResourceResponse(Model):
    """Part of `Approval`."""

    id: Maybe[str] = UNSET
    items: Maybe[list[ResourceItem]] = UNSET
    total_price: Maybe[Price] = UNSET
    sub_total_price: Maybe[Price] = UNSET
    subtotal_aggregate: Maybe[TaxablePrice] = UNSET
    site_code: Maybe[str] = UNSET
    delivery_window: Maybe[DeliveryWindow] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.items) is not UNSET:
            data["items"] = value
        if (value := self.total_price) is not UNSET:
            data["totalPrice"] = value
        if (value := self.sub_total_price) is not UNSET:
            data["subTotalPrice"] = value
        if (value := self.subtotal_aggregate) is not UNSET:
            data["subtotalAggregate"] = value
        if (value := self.site_code) is not UNSET:
            data["siteCode"] = value
        if (value := self.delivery_window) is not UNSET:
            data["deliveryWindow"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ResourceResponse:
        return decode(data)


def decode(data: Any) -> ResourceResponse:
    if type(data) is not dict:
        passed: ResourceResponse = data
        return passed
    model = _new(ResourceResponse)
    unknown = len(data) - 7
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "items" in data:
        value = data["items"]
        model.items = [_resource_item.decode(item) for item in value] if type(value) is list else value
    else:
        model.items = _absent
        unknown += 1
    if "totalPrice" in data:
        value = data["totalPrice"]
        model.total_price = _price.decode(value) if type(value) is dict else value
    else:
        model.total_price = _absent
        unknown += 1
    if "subTotalPrice" in data:
        value = data["subTotalPrice"]
        model.sub_total_price = _price.decode(value) if type(value) is dict else value
    else:
        model.sub_total_price = _absent
        unknown += 1
    if "subtotalAggregate" in data:
        value = data["subtotalAggregate"]
        model.subtotal_aggregate = _taxable_price.decode(value) if type(value) is dict else value
    else:
        model.subtotal_aggregate = _absent
        unknown += 1
    if "siteCode" in data:
        model.site_code = data["siteCode"]
    else:
        model.site_code = _absent
        unknown += 1
    if "deliveryWindow" in data:
        value = data["deliveryWindow"]
        model.delivery_window = _delivery_window.decode(value) if type(value) is dict else value
    else:
        model.delivery_window = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

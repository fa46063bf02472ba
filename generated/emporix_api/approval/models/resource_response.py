from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import delivery_window as _delivery_window
from . import price as _price
from . import resource_item as _resource_item
from . import taxable_price as _taxable_price

if TYPE_CHECKING:
    from .delivery_window import DeliveryWindow
    from .price import Price
    from .resource_item import ResourceItem
    from .taxable_price import TaxablePrice

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


@attrs.define(kw_only=True, repr=False)
class ResourceResponse:
    id: str | None | Unset = UNSET
    items: list[ResourceItem] | None | Unset = UNSET
    total_price: Price | None | Unset = UNSET
    sub_total_price: Price | None | Unset = UNSET
    subtotal_aggregate: TaxablePrice | None | Unset = UNSET
    site_code: str | None | Unset = UNSET
    delivery_window: DeliveryWindow | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ResourceResponse:
        return decode(data)


def decode(data: Any) -> ResourceResponse:
    if type(data) is not dict:
        passed: ResourceResponse = data
        return passed
    get: Any = data.get
    model = _new(ResourceResponse)
    model.id = get("id", UNSET)
    value = get("items", UNSET)
    model.items = [_resource_item.decode(item) for item in value] if type(value) is list else value
    value = get("totalPrice", UNSET)
    model.total_price = _price.decode(value) if type(value) is dict else value
    value = get("subTotalPrice", UNSET)
    model.sub_total_price = _price.decode(value) if type(value) is dict else value
    value = get("subtotalAggregate", UNSET)
    model.subtotal_aggregate = _taxable_price.decode(value) if type(value) is dict else value
    model.site_code = get("siteCode", UNSET)
    value = get("deliveryWindow", UNSET)
    model.delivery_window = _delivery_window.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

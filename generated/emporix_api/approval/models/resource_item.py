from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import resource_item_price as _resource_item_price
    from .resource_item_price import ResourceItemPrice
else:
    _resource_item_price = Deferred(globals(), "resource_item_price")

NAMES = frozenset(
    {
        "quantity",
        "itemPrice",
        "itemYrn",
        "itemId",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ResourceItem(Model):
    """Part of `ResourceResponse`.

    Attributes:
        item_yrn: Deprecated.
    """

    quantity: Maybe[float] = UNSET
    item_price: Maybe[ResourceItemPrice] = UNSET
    item_yrn: Maybe[str] = UNSET
    """Deprecated."""
    item_id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.quantity) is not UNSET:
            data["quantity"] = value
        if (value := self.item_price) is not UNSET:
            data["itemPrice"] = value
        if (value := self.item_yrn) is not UNSET:
            data["itemYrn"] = value
        if (value := self.item_id) is not UNSET:
            data["itemId"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ResourceItem:
        return decode(data)


def decode(data: Any) -> ResourceItem:
    if type(data) is not dict:
        passed: ResourceItem = data
        return passed
    model = _new(ResourceItem)
    unknown = len(data) - 4
    if "quantity" in data:
        model.quantity = data["quantity"]
    else:
        model.quantity = _absent
        unknown += 1
    if "itemPrice" in data:
        value = data["itemPrice"]
        model.item_price = _resource_item_price.decode(value) if type(value) is dict else value
    else:
        model.item_price = _absent
        unknown += 1
    if "itemYrn" in data:
        model.item_yrn = data["itemYrn"]
    else:
        model.item_yrn = _absent
        unknown += 1
    if "itemId" in data:
        model.item_id = data["itemId"]
    else:
        model.item_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

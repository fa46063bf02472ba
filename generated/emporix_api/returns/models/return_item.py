from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import calculated_final_price as _calculated_final_price
    from . import calculated_price as _calculated_price
    from . import reason as _reason
    from . import return_item_total as _return_item_total
    from .calculated_final_price import CalculatedFinalPrice
    from .calculated_price import CalculatedPrice
    from .reason import Reason
    from .return_item_total import ReturnItemTotal
else:
    _calculated_final_price = Deferred(globals(), "calculated_final_price")
    _calculated_price = Deferred(globals(), "calculated_price")
    _reason = Deferred(globals(), "reason")
    _return_item_total = Deferred(globals(), "return_item_total")

NAMES = frozenset(
    {
        "id",
        "quantity",
        "reason",
        "name",
        "unitPrice",
        "total",
        "calculatedUnitPrice",
        "calculatedPrice",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ReturnItem(Model):
    """Part of `CustomerReturnOrder`."""

    id: Maybe[str] = UNSET
    quantity: Maybe[int] = UNSET
    reason: Maybe[Reason] = UNSET
    name: Maybe[str] = UNSET
    unit_price: Maybe[ReturnItemTotal] = UNSET
    total: Maybe[ReturnItemTotal] = UNSET
    calculated_unit_price: Maybe[CalculatedPrice] = UNSET
    calculated_price: Maybe[CalculatedFinalPrice] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.quantity) is not UNSET:
            data["quantity"] = value
        if (value := self.reason) is not UNSET:
            data["reason"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.unit_price) is not UNSET:
            data["unitPrice"] = value
        if (value := self.total) is not UNSET:
            data["total"] = value
        if (value := self.calculated_unit_price) is not UNSET:
            data["calculatedUnitPrice"] = value
        if (value := self.calculated_price) is not UNSET:
            data["calculatedPrice"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ReturnItem:
        return decode(data)


def decode(data: Any) -> ReturnItem:
    if type(data) is not dict:
        passed: ReturnItem = data
        return passed
    model = _new(ReturnItem)
    unknown = len(data) - 8
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "quantity" in data:
        model.quantity = data["quantity"]
    else:
        model.quantity = _absent
        unknown += 1
    if "reason" in data:
        value = data["reason"]
        model.reason = _reason.decode(value) if type(value) is dict else value
    else:
        model.reason = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "unitPrice" in data:
        value = data["unitPrice"]
        model.unit_price = _return_item_total.decode(value) if type(value) is dict else value
    else:
        model.unit_price = _absent
        unknown += 1
    if "total" in data:
        value = data["total"]
        model.total = _return_item_total.decode(value) if type(value) is dict else value
    else:
        model.total = _absent
        unknown += 1
    if "calculatedUnitPrice" in data:
        value = data["calculatedUnitPrice"]
        model.calculated_unit_price = _calculated_price.decode(value) if type(value) is dict else value
    else:
        model.calculated_unit_price = _absent
        unknown += 1
    if "calculatedPrice" in data:
        value = data["calculatedPrice"]
        model.calculated_price = _calculated_final_price.decode(value) if type(value) is dict else value
    else:
        model.calculated_price = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

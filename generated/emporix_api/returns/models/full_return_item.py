from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import calculated_final_price as _calculated_final_price
from . import calculated_price as _calculated_price
from . import full_return_item_total as _full_return_item_total
from . import reason as _reason

if TYPE_CHECKING:
    from .calculated_final_price import CalculatedFinalPrice
    from .calculated_price import CalculatedPrice
    from .full_return_item_total import FullReturnItemTotal
    from .reason import Reason

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


@attrs.define(kw_only=True, repr=False)
class FullReturnItem:
    id: str | None | Unset = UNSET
    quantity: int | None | Unset = UNSET
    reason: Reason | None | Unset = UNSET
    name: str | None | Unset = UNSET
    unit_price: FullReturnItemTotal | None | Unset = UNSET
    total: FullReturnItemTotal | None | Unset = UNSET
    calculated_unit_price: CalculatedPrice | None | Unset = UNSET
    calculated_price: CalculatedFinalPrice | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> FullReturnItem:
        return decode(data)


def decode(data: Any) -> FullReturnItem:
    if type(data) is not dict:
        passed: FullReturnItem = data
        return passed
    get: Any = data.get
    model = _new(FullReturnItem)
    model.id = get("id", UNSET)
    model.quantity = get("quantity", UNSET)
    value = get("reason", UNSET)
    model.reason = _reason.decode(value) if type(value) is dict else value
    model.name = get("name", UNSET)
    value = get("unitPrice", UNSET)
    model.unit_price = _full_return_item_total.decode(value) if type(value) is dict else value
    value = get("total", UNSET)
    model.total = _full_return_item_total.decode(value) if type(value) is dict else value
    value = get("calculatedUnitPrice", UNSET)
    model.calculated_unit_price = _calculated_price.decode(value) if type(value) is dict else value
    value = get("calculatedPrice", UNSET)
    model.calculated_price = _calculated_final_price.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

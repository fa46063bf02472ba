from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import calculated_price as _calculated_price

if TYPE_CHECKING:
    from .calculated_price import CalculatedPrice

NAMES = frozenset(
    {
        "currency",
        "amount",
        "unitPrice",
        "newUnitPrice",
        "calculatedPrice",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ResourceItemPrice:
    currency: str | None | Unset = UNSET
    amount: float | None | Unset = UNSET
    unit_price: float | None | Unset = UNSET
    new_unit_price: float | None | Unset = UNSET
    calculated_price: CalculatedPrice | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if (value := self.amount) is not UNSET:
            data["amount"] = value
        if (value := self.unit_price) is not UNSET:
            data["unitPrice"] = value
        if (value := self.new_unit_price) is not UNSET:
            data["newUnitPrice"] = value
        if (value := self.calculated_price) is not UNSET:
            data["calculatedPrice"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ResourceItemPrice:
        return decode(data)


def decode(data: Any) -> ResourceItemPrice:
    if type(data) is not dict:
        passed: ResourceItemPrice = data
        return passed
    get: Any = data.get
    model = _new(ResourceItemPrice)
    model.currency = get("currency", UNSET)
    model.amount = get("amount", UNSET)
    model.unit_price = get("unitPrice", UNSET)
    model.new_unit_price = get("newUnitPrice", UNSET)
    value = get("calculatedPrice", UNSET)
    model.calculated_price = _calculated_price.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import calculated_price as _calculated_price
    from .calculated_price import CalculatedPrice
else:
    _calculated_price = Deferred(globals(), "calculated_price")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ResourceItemPrice(Model):
    """Part of `ResourceItem`.

    Attributes:
        amount: Deprecated.
    """

    currency: Maybe[str] = UNSET
    amount: Maybe[float] = UNSET
    """Deprecated."""
    unit_price: Maybe[float] = UNSET
    new_unit_price: Maybe[float] = UNSET
    calculated_price: Maybe[CalculatedPrice] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ResourceItemPrice:
        return decode(data)


def decode(data: Any) -> ResourceItemPrice:
    if type(data) is not dict:
        passed: ResourceItemPrice = data
        return passed
    model = _new(ResourceItemPrice)
    unknown = len(data) - 5
    if "currency" in data:
        model.currency = data["currency"]
    else:
        model.currency = _absent
        unknown += 1
    if "amount" in data:
        model.amount = data["amount"]
    else:
        model.amount = _absent
        unknown += 1
    if "unitPrice" in data:
        model.unit_price = data["unitPrice"]
    else:
        model.unit_price = _absent
        unknown += 1
    if "newUnitPrice" in data:
        model.new_unit_price = data["newUnitPrice"]
    else:
        model.new_unit_price = _absent
        unknown += 1
    if "calculatedPrice" in data:
        value = data["calculatedPrice"]
        model.calculated_price = _calculated_price.decode(value) if type(value) is dict else value
    else:
        model.calculated_price = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "amount",
        "currency",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CartTotal(Model):
    """Part of `QuotePayload` and `QuoteSlot`.

    Attributes:
        amount: 0 or more; required.
        currency: Pattern `[A-Z]{3}`; required.
    """

    amount: float
    """0 or more; required."""
    currency: str
    """Pattern `[A-Z]{3}`; required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.amount) is not UNSET:
            data["amount"] = value
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CartTotal:
        return decode(data)


def decode(data: Any) -> CartTotal:
    if type(data) is not dict:
        passed: CartTotal = data
        return passed
    model = _new(CartTotal)
    unknown = len(data) - 2
    if "amount" in data:
        model.amount = data["amount"]
    else:
        model.amount = _absent
        unknown += 1
    if "currency" in data:
        model.currency = data["currency"]
    else:
        model.currency = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "amount",
        "currency",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Price(Model):
    """Part of `Cart`, `CartItem`, `CartSummary` and 1 more.

    Attributes:
        amount: 0 or more.
        currency: 3 characters; pattern `[A-Z]{3}`.
    """

    amount: Maybe[float] = UNSET
    """0 or more."""
    currency: Maybe[str] = UNSET
    """3 characters; pattern `[A-Z]{3}`."""
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
    def from_dict(data: Any) -> Price:
        return decode(data)


def decode(data: Any) -> Price:
    if type(data) is not dict:
        passed: Price = data
        return passed
    model = _new(Price)
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

from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "currency",
        "amount",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class MonetaryAmount(Model):
    """Part of `Fee`, `MinimumFee`, `QuoteResponseMethods` and 1 more.

    Attributes:
        currency: Required in requests.
        amount: 0 or more; required in requests.
    """

    currency: Maybe[str] = UNSET
    """Required in requests."""
    amount: Maybe[float] = UNSET
    """0 or more; required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if (value := self.amount) is not UNSET:
            data["amount"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> MonetaryAmount:
        return decode(data)


def decode(data: Any) -> MonetaryAmount:
    if type(data) is not dict:
        passed: MonetaryAmount = data
        return passed
    model = _new(MonetaryAmount)
    unknown = len(data) - 2
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
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

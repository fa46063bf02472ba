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
class ExternalFeeAbsolute(Model):
    """Part of `ExternalFee`.

    Attributes:
        currency: Required in requests.
        amount: Required in requests.
    """

    currency: Maybe[str] = UNSET
    """Required in requests."""
    amount: Maybe[float] = UNSET
    """Required in requests."""
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
    def from_dict(data: Any) -> ExternalFeeAbsolute:
        return decode(data)


def decode(data: Any) -> ExternalFeeAbsolute:
    if type(data) is not dict:
        passed: ExternalFeeAbsolute = data
        return passed
    model = _new(ExternalFeeAbsolute)
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

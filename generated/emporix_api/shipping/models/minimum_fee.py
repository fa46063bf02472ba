from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import monetary_amount as _monetary_amount
    from .monetary_amount import MonetaryAmount
else:
    _monetary_amount = Deferred(globals(), "monetary_amount")

NAMES = frozenset(
    {
        "fee",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class MinimumFee(Model):
    """Response of `quotes.calculate_minimum` and `quotes.calculate_slot`."""

    fee: Maybe[MonetaryAmount] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.fee) is not UNSET:
            data["fee"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> MinimumFee:
        return decode(data)


def decode(data: Any) -> MinimumFee:
    if type(data) is not dict:
        passed: MinimumFee = data
        return passed
    model = _new(MinimumFee)
    unknown = len(data) - 1
    if "fee" in data:
        value = data["fee"]
        model.fee = _monetary_amount.decode(value) if type(value) is dict else value
    else:
        model.fee = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

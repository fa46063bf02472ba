from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "currency",
        "netValue",
        "grossValue",
        "taxValue",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class QuoteTotalPrice(Model):
    """Part of `Quote`."""

    currency: Maybe[str] = UNSET
    net_value: Maybe[float] = UNSET
    gross_value: Maybe[float] = UNSET
    tax_value: Maybe[float] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if (value := self.net_value) is not UNSET:
            data["netValue"] = value
        if (value := self.gross_value) is not UNSET:
            data["grossValue"] = value
        if (value := self.tax_value) is not UNSET:
            data["taxValue"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteTotalPrice:
        return decode(data)


def decode(data: Any) -> QuoteTotalPrice:
    if type(data) is not dict:
        passed: QuoteTotalPrice = data
        return passed
    model = _new(QuoteTotalPrice)
    unknown = len(data) - 4
    if "currency" in data:
        model.currency = data["currency"]
    else:
        model.currency = _absent
        unknown += 1
    if "netValue" in data:
        model.net_value = data["netValue"]
    else:
        model.net_value = _absent
        unknown += 1
    if "grossValue" in data:
        model.gross_value = data["grossValue"]
    else:
        model.gross_value = _absent
        unknown += 1
    if "taxValue" in data:
        model.tax_value = data["taxValue"]
    else:
        model.tax_value = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

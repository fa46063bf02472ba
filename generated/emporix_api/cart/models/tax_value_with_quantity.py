from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "name",
        "rate",
        "grossValue",
        "netValue",
        "quantity",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class TaxValueWithQuantity(Model):
    """Part of `CartItem`."""

    name: Maybe[str] = UNSET
    rate: Maybe[float] = UNSET
    gross_value: Maybe[float] = UNSET
    net_value: Maybe[float] = UNSET
    quantity: Maybe[float] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.rate) is not UNSET:
            data["rate"] = value
        if (value := self.gross_value) is not UNSET:
            data["grossValue"] = value
        if (value := self.net_value) is not UNSET:
            data["netValue"] = value
        if (value := self.quantity) is not UNSET:
            data["quantity"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> TaxValueWithQuantity:
        return decode(data)


def decode(data: Any) -> TaxValueWithQuantity:
    if type(data) is not dict:
        passed: TaxValueWithQuantity = data
        return passed
    model = _new(TaxValueWithQuantity)
    unknown = len(data) - 5
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "rate" in data:
        model.rate = data["rate"]
    else:
        model.rate = _absent
        unknown += 1
    if "grossValue" in data:
        model.gross_value = data["grossValue"]
    else:
        model.gross_value = _absent
        unknown += 1
    if "netValue" in data:
        model.net_value = data["netValue"]
    else:
        model.net_value = _absent
        unknown += 1
    if "quantity" in data:
        model.quantity = data["quantity"]
    else:
        model.quantity = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

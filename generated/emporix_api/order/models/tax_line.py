from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "amount",
        "currency",
        "code",
        "name",
        "rate",
        "taxable",
        "sequenceId",
        "inclusive",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class TaxLine(Model):
    """Part of `ShippingTax` and `Tax`.

    Attributes:
        amount: Default `0`; required in requests.
        currency: Required in requests.
        rate: Default `0`.
        sequence_id: Default `0`; required in requests.
        inclusive: Default `False`; required in requests.
    """

    amount: Maybe[float] = UNSET
    """Default `0`; required in requests."""
    currency: Maybe[str] = UNSET
    """Required in requests."""
    code: Maybe[str] = UNSET
    name: Maybe[str] = UNSET
    rate: Maybe[float] = UNSET
    """Default `0`."""
    taxable: Maybe[float] = UNSET
    sequence_id: Maybe[int] = UNSET
    """Default `0`; required in requests."""
    inclusive: Maybe[bool] = UNSET
    """Default `False`; required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.amount) is not UNSET:
            data["amount"] = value
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.rate) is not UNSET:
            data["rate"] = value
        if (value := self.taxable) is not UNSET:
            data["taxable"] = value
        if (value := self.sequence_id) is not UNSET:
            data["sequenceId"] = value
        if (value := self.inclusive) is not UNSET:
            data["inclusive"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> TaxLine:
        return decode(data)


def decode(data: Any) -> TaxLine:
    if type(data) is not dict:
        passed: TaxLine = data
        return passed
    model = _new(TaxLine)
    unknown = len(data) - 8
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
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
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
    if "taxable" in data:
        model.taxable = data["taxable"]
    else:
        model.taxable = _absent
        unknown += 1
    if "sequenceId" in data:
        model.sequence_id = data["sequenceId"]
    else:
        model.sequence_id = _absent
        unknown += 1
    if "inclusive" in data:
        model.inclusive = data["inclusive"]
    else:
        model.inclusive = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

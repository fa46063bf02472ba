from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

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


@attrs.define(kw_only=True, repr=False)
class TaxLine:
    amount: float | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    code: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    rate: float | None | Unset = UNSET
    taxable: float | None | Unset = UNSET
    sequence_id: int | None | Unset = UNSET
    inclusive: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.amount
        if value is not UNSET:
            data["amount"] = value
        value = self.currency
        if value is not UNSET:
            data["currency"] = value
        value = self.code
        if value is not UNSET:
            data["code"] = value
        value = self.name
        if value is not UNSET:
            data["name"] = value
        value = self.rate
        if value is not UNSET:
            data["rate"] = value
        value = self.taxable
        if value is not UNSET:
            data["taxable"] = value
        value = self.sequence_id
        if value is not UNSET:
            data["sequenceId"] = value
        value = self.inclusive
        if value is not UNSET:
            data["inclusive"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> TaxLine:
        return decode(data)


def decode(data: Any) -> TaxLine:
    if type(data) is not dict:
        passed: TaxLine = data
        return passed
    get: Any = data.get
    model = _new(TaxLine)
    model.amount = get("amount", UNSET)
    model.currency = get("currency", UNSET)
    model.code = get("code", UNSET)
    model.name = get("name", UNSET)
    model.rate = get("rate", UNSET)
    model.taxable = get("taxable", UNSET)
    model.sequence_id = get("sequenceId", UNSET)
    model.inclusive = get("inclusive", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

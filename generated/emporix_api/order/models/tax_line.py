from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
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

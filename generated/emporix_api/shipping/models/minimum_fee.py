from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import monetary_amount as _monetary_amount

if TYPE_CHECKING:
    from .monetary_amount import MonetaryAmount

NAMES = frozenset(
    {
        "fee",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class MinimumFee:
    fee: MonetaryAmount | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.fee) is not UNSET:
            data["fee"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> MinimumFee:
        return decode(data)


def decode(data: Any) -> MinimumFee:
    if type(data) is not dict:
        passed: MinimumFee = data
        return passed
    get: Any = data.get
    model = _new(MinimumFee)
    value = get("fee", UNSET)
    model.fee = _monetary_amount.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "quantity",
        "unitCode",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class MatchRequestItemQuantity:
    quantity: float
    unit_code: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.quantity) is not UNSET:
            data["quantity"] = value
        if (value := self.unit_code) is not UNSET:
            data["unitCode"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> MatchRequestItemQuantity:
        return decode(data)


def decode(data: Any) -> MatchRequestItemQuantity:
    if type(data) is not dict:
        passed: MatchRequestItemQuantity = data
        return passed
    get: Any = data.get
    model = _new(MatchRequestItemQuantity)
    model.quantity = get("quantity", UNSET)
    model.unit_code = get("unitCode", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "id",
        "discountType",
        "value",
        "includeFees",
        "sequence",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ExternalDiscount:
    id: str | None | Unset = UNSET
    discount_type: Literal["ABSOLUTE", "PERCENT"] | str | None | Unset = UNSET
    value: float | None | Unset = UNSET
    include_fees: bool | None | Unset = UNSET
    sequence: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.discount_type) is not UNSET:
            data["discountType"] = value
        if (value := self.value) is not UNSET:
            data["value"] = value
        if (value := self.include_fees) is not UNSET:
            data["includeFees"] = value
        if (value := self.sequence) is not UNSET:
            data["sequence"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ExternalDiscount:
        return decode(data)


def decode(data: Any) -> ExternalDiscount:
    if type(data) is not dict:
        passed: ExternalDiscount = data
        return passed
    get: Any = data.get
    model = _new(ExternalDiscount)
    model.id = get("id", UNSET)
    model.discount_type = get("discountType", UNSET)
    model.value = get("value", UNSET)
    model.include_fees = get("includeFees", UNSET)
    model.sequence = get("sequence", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "yrn",
        "discountId",
        "discountIndex",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AppliedDiscount:
    yrn: str | None | Unset = UNSET
    discount_id: str | None | Unset = UNSET
    discount_index: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.yrn) is not UNSET:
            data["yrn"] = value
        if (value := self.discount_id) is not UNSET:
            data["discountId"] = value
        if (value := self.discount_index) is not UNSET:
            data["discountIndex"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AppliedDiscount:
        return decode(data)


def decode(data: Any) -> AppliedDiscount:
    if type(data) is not dict:
        passed: AppliedDiscount = data
        return passed
    get: Any = data.get
    model = _new(AppliedDiscount)
    model.yrn = get("yrn", UNSET)
    model.discount_id = get("discountId", UNSET)
    model.discount_index = get("discountIndex", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "yrn",
        "discountId",
        "discountIndex",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AppliedDiscount(Model):
    """Response of `carts.create_discount`.

    Attributes:
        yrn: 1 or more characters.
    """

    yrn: Maybe[str] = UNSET
    """1 or more characters."""
    discount_id: Maybe[str] = UNSET
    discount_index: Maybe[int] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.yrn) is not UNSET:
            data["yrn"] = value
        if (value := self.discount_id) is not UNSET:
            data["discountId"] = value
        if (value := self.discount_index) is not UNSET:
            data["discountIndex"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AppliedDiscount:
        return decode(data)


def decode(data: Any) -> AppliedDiscount:
    if type(data) is not dict:
        passed: AppliedDiscount = data
        return passed
    model = _new(AppliedDiscount)
    unknown = len(data) - 3
    if "yrn" in data:
        model.yrn = data["yrn"]
    else:
        model.yrn = _absent
        unknown += 1
    if "discountId" in data:
        model.discount_id = data["discountId"]
    else:
        model.discount_id = _absent
        unknown += 1
    if "discountIndex" in data:
        model.discount_index = data["discountIndex"]
    else:
        model.discount_index = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ExternalDiscount(Model):
    """Part of `BaseCartItemResponse`, `CartItem`, `CartItemRequest` and 1 more.

    Attributes:
        id: Required in requests.
        discount_type: One of `'PERCENT'`, `'ABSOLUTE'`; required in requests.
        value: 0 to 100; required in requests.
    """

    id: Maybe[str] = UNSET
    """Required in requests."""
    discount_type: Maybe[Literal["ABSOLUTE", "PERCENT"] | str] = UNSET
    """One of `'PERCENT'`, `'ABSOLUTE'`; required in requests."""
    value: Maybe[float] = UNSET
    """0 to 100; required in requests."""
    include_fees: Maybe[bool] = UNSET
    sequence: Maybe[int] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ExternalDiscount:
        return decode(data)


def decode(data: Any) -> ExternalDiscount:
    if type(data) is not dict:
        passed: ExternalDiscount = data
        return passed
    model = _new(ExternalDiscount)
    unknown = len(data) - 5
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "discountType" in data:
        model.discount_type = data["discountType"]
    else:
        model.discount_type = _absent
        unknown += 1
    if "value" in data:
        model.value = data["value"]
    else:
        model.value = _absent
        unknown += 1
    if "includeFees" in data:
        model.include_fees = data["includeFees"]
    else:
        model.include_fees = _absent
        unknown += 1
    if "sequence" in data:
        model.sequence = data["sequence"]
    else:
        model.sequence = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

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
        "discountCalculationType",
        "sequence",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ExternalCartDiscount(Model):
    """Part of `Cart`, `CartSummary` and `UpdateCart`.

    Attributes:
        id: Required in requests.
        discount_type: One of `'PERCENT'`, `'ABSOLUTE'`, `'FREE_SHIPPING'`; required in requests.
        value: 0 to 100; required in requests.
        discount_calculation_type: One of `'TOTAL'`, `'SUBTOTAL'`.
    """

    id: Maybe[str] = UNSET
    """Required in requests."""
    discount_type: Maybe[Literal["ABSOLUTE", "FREE_SHIPPING", "PERCENT"] | str] = UNSET
    """One of `'PERCENT'`, `'ABSOLUTE'`, `'FREE_SHIPPING'`; required in requests."""
    value: Maybe[float] = UNSET
    """0 to 100; required in requests."""
    discount_calculation_type: Maybe[Literal["SUBTOTAL", "TOTAL"] | str] = UNSET
    """One of `'TOTAL'`, `'SUBTOTAL'`."""
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
        if (value := self.discount_calculation_type) is not UNSET:
            data["discountCalculationType"] = value
        if (value := self.sequence) is not UNSET:
            data["sequence"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ExternalCartDiscount:
        return decode(data)


def decode(data: Any) -> ExternalCartDiscount:
    if type(data) is not dict:
        passed: ExternalCartDiscount = data
        return passed
    model = _new(ExternalCartDiscount)
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
    if "discountCalculationType" in data:
        model.discount_calculation_type = data["discountCalculationType"]
    else:
        model.discount_calculation_type = _absent
        unknown += 1
    if "sequence" in data:
        model.sequence = data["sequence"]
    else:
        model.sequence = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

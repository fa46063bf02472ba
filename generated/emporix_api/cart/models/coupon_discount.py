from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "couponId",
        "value",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CouponDiscount(Model):
    """Part of `CartItem`."""

    coupon_id: Maybe[str] = UNSET
    value: Maybe[float] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.coupon_id) is not UNSET:
            data["couponId"] = value
        if (value := self.value) is not UNSET:
            data["value"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CouponDiscount:
        return decode(data)


def decode(data: Any) -> CouponDiscount:
    if type(data) is not dict:
        passed: CouponDiscount = data
        return passed
    model = _new(CouponDiscount)
    unknown = len(data) - 2
    if "couponId" in data:
        model.coupon_id = data["couponId"]
    else:
        model.coupon_id = _absent
        unknown += 1
    if "value" in data:
        model.value = data["value"]
    else:
        model.value = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

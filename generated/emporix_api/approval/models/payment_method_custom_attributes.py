from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "token",
        "modeId",
        "paymentType",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PaymentMethodCustomAttributes(Model):
    """Part of `PaymentMethod`."""

    token: Maybe[str] = UNSET
    mode_id: Maybe[str] = UNSET
    payment_type: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.token) is not UNSET:
            data["token"] = value
        if (value := self.mode_id) is not UNSET:
            data["modeId"] = value
        if (value := self.payment_type) is not UNSET:
            data["paymentType"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PaymentMethodCustomAttributes:
        return decode(data)


def decode(data: Any) -> PaymentMethodCustomAttributes:
    if type(data) is not dict:
        passed: PaymentMethodCustomAttributes = data
        return passed
    model = _new(PaymentMethodCustomAttributes)
    unknown = len(data) - 3
    if "token" in data:
        model.token = data["token"]
    else:
        model.token = _absent
        unknown += 1
    if "modeId" in data:
        model.mode_id = data["modeId"]
    else:
        model.mode_id = _absent
        unknown += 1
    if "paymentType" in data:
        model.payment_type = data["paymentType"]
    else:
        model.payment_type = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "paymentId",
        "customAttributes",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Payment(Model):
    """Part of `ApprovalDetails`."""

    payment_id: Maybe[str] = UNSET
    custom_attributes: Maybe[dict[str, Any]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.payment_id) is not UNSET:
            data["paymentId"] = value
        if (value := self.custom_attributes) is not UNSET:
            data["customAttributes"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Payment:
        return decode(data)


def decode(data: Any) -> Payment:
    if type(data) is not dict:
        passed: Payment = data
        return passed
    model = _new(Payment)
    unknown = len(data) - 2
    if "paymentId" in data:
        model.payment_id = data["paymentId"]
    else:
        model.payment_id = _absent
        unknown += 1
    if "customAttributes" in data:
        model.custom_attributes = data["customAttributes"]
    else:
        model.custom_attributes = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

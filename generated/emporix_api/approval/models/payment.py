from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "paymentId",
        "customAttributes",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Payment:
    payment_id: str | None | Unset = UNSET
    custom_attributes: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.payment_id) is not UNSET:
            data["paymentId"] = value
        if (value := self.custom_attributes) is not UNSET:
            data["customAttributes"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Payment:
        return decode(data)


def decode(data: Any) -> Payment:
    if type(data) is not dict:
        passed: Payment = data
        return passed
    get: Any = data.get
    model = _new(Payment)
    model.payment_id = get("paymentId", UNSET)
    model.custom_attributes = get("customAttributes", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

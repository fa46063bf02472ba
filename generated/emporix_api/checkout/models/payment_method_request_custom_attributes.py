from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "token",
        "modeId",
        "paymentType",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class PaymentMethodRequestCustomAttributes:
    token: str | None | Unset = UNSET
    mode_id: str | None | Unset = UNSET
    payment_type: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.token) is not UNSET:
            data["token"] = value
        if (value := self.mode_id) is not UNSET:
            data["modeId"] = value
        if (value := self.payment_type) is not UNSET:
            data["paymentType"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> PaymentMethodRequestCustomAttributes:
        return decode(data)


def decode(data: Any) -> PaymentMethodRequestCustomAttributes:
    if type(data) is not dict:
        passed: PaymentMethodRequestCustomAttributes = data
        return passed
    get: Any = data.get
    model = _new(PaymentMethodRequestCustomAttributes)
    model.token = get("token", UNSET)
    model.mode_id = get("modeId", UNSET)
    model.payment_type = get("paymentType", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

NAMES = frozenset(
    {
        "code",
        "provider",
        "active",
        "configuration",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class PaymentModeRequest:
    code: str
    provider: Literal["CASH_ON_DELIVERY", "INVOICE", "SPREEDLY", "SPREEDLY_SAFERPAY", "UNZER"] | str
    active: bool | None | Unset = UNSET
    configuration: dict[str, str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.code
        if value is not UNSET:
            data["code"] = value
        value = self.provider
        if value is not UNSET:
            data["provider"] = value
        value = self.active
        if value is not UNSET:
            data["active"] = value
        value = self.configuration
        if value is not UNSET:
            data["configuration"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> PaymentModeRequest:
        return decode(data)


def decode(data: Any) -> PaymentModeRequest:
    if type(data) is not dict:
        passed: PaymentModeRequest = data
        return passed
    get: Any = data.get
    model = _new(PaymentModeRequest)
    model.code = get("code", UNSET)
    model.provider = get("provider", UNSET)
    model.active = get("active", UNSET)
    model.configuration = get("configuration", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

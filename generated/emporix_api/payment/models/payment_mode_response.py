from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

NAMES = frozenset(
    {
        "id",
        "code",
        "active",
        "provider",
        "configuration",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class PaymentModeResponse:
    id: str | None | Unset = UNSET
    code: str | None | Unset = UNSET
    active: bool | None | Unset = UNSET
    provider: Literal["CASH_ON_DELIVERY", "INVOICE", "SPREEDLY", "SPREEDLY_SAFERPAY", "UNZER"] | str | None | Unset = (
        UNSET
    )
    configuration: dict[str, str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.code
        if value is not UNSET:
            data["code"] = value
        value = self.active
        if value is not UNSET:
            data["active"] = value
        value = self.provider
        if value is not UNSET:
            data["provider"] = value
        value = self.configuration
        if value is not UNSET:
            data["configuration"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> PaymentModeResponse:
        return decode(data)


def decode(data: Any) -> PaymentModeResponse:
    if type(data) is not dict:
        passed: PaymentModeResponse = data
        return passed
    get: Any = data.get
    model = _new(PaymentModeResponse)
    model.id = get("id", UNSET)
    model.code = get("code", UNSET)
    model.active = get("active", UNSET)
    model.provider = get("provider", UNSET)
    model.configuration = get("configuration", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

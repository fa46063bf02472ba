from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.active) is not UNSET:
            data["active"] = value
        if (value := self.provider) is not UNSET:
            data["provider"] = value
        if (value := self.configuration) is not UNSET:
            data["configuration"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
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

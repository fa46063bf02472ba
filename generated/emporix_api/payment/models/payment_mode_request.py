from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "code",
        "provider",
        "active",
        "configuration",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PaymentModeRequest(Model):
    """Request of `payment_modes.create`.

    Attributes:
        code: Required.
        provider: One of `'INVOICE'`, `'CASH_ON_DELIVERY'`, `'SPREEDLY'`, `'SPREEDLY_SAFERPAY'`, `'UNZER'`; required.
    """

    code: str
    """Required."""
    provider: Literal["CASH_ON_DELIVERY", "INVOICE", "SPREEDLY", "SPREEDLY_SAFERPAY", "UNZER"] | str
    """One of `'INVOICE'`, `'CASH_ON_DELIVERY'`, `'SPREEDLY'`, `'SPREEDLY_SAFERPAY'`, `'UNZER'`; required."""
    active: Maybe[bool] = UNSET
    configuration: Maybe[dict[str, str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.provider) is not UNSET:
            data["provider"] = value
        if (value := self.active) is not UNSET:
            data["active"] = value
        if (value := self.configuration) is not UNSET:
            data["configuration"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PaymentModeRequest:
        return decode(data)


def decode(data: Any) -> PaymentModeRequest:
    if type(data) is not dict:
        passed: PaymentModeRequest = data
        return passed
    model = _new(PaymentModeRequest)
    unknown = len(data) - 4
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "provider" in data:
        model.provider = data["provider"]
    else:
        model.provider = _absent
        unknown += 1
    if "active" in data:
        model.active = data["active"]
    else:
        model.active = _absent
        unknown += 1
    if "configuration" in data:
        model.configuration = data["configuration"]
    else:
        model.configuration = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

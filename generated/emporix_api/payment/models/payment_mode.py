from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PaymentMode(Model):
    """Response of `payment_modes.list`, `payment_modes.create`, `payment_modes.get` and 1 more.

    Attributes:
        provider: One of `'INVOICE'`, `'CASH_ON_DELIVERY'`, `'SPREEDLY'`, `'SPREEDLY_SAFERPAY'`, `'UNZER'`.
    """

    id: Maybe[str] = UNSET
    code: Maybe[str] = UNSET
    active: Maybe[bool] = UNSET
    provider: Maybe[Literal["CASH_ON_DELIVERY", "INVOICE", "SPREEDLY", "SPREEDLY_SAFERPAY", "UNZER"] | str] = UNSET
    """One of `'INVOICE'`, `'CASH_ON_DELIVERY'`, `'SPREEDLY'`, `'SPREEDLY_SAFERPAY'`, `'UNZER'`."""
    configuration: Maybe[dict[str, str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PaymentMode:
        return decode(data)


def decode(data: Any) -> PaymentMode:
    if type(data) is not dict:
        passed: PaymentMode = data
        return passed
    model = _new(PaymentMode)
    unknown = len(data) - 5
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "active" in data:
        model.active = data["active"]
    else:
        model.active = _absent
        unknown += 1
    if "provider" in data:
        model.provider = data["provider"]
    else:
        model.provider = _absent
        unknown += 1
    if "configuration" in data:
        model.configuration = data["configuration"]
    else:
        model.configuration = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "active",
        "configuration",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PaymentMethodUpdateRequest(Model):
    """Request of `payment_modes.replace`."""

    active: Maybe[bool] = UNSET
    configuration: Maybe[dict[str, str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.active) is not UNSET:
            data["active"] = value
        if (value := self.configuration) is not UNSET:
            data["configuration"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PaymentMethodUpdateRequest:
        return decode(data)


def decode(data: Any) -> PaymentMethodUpdateRequest:
    if type(data) is not dict:
        passed: PaymentMethodUpdateRequest = data
        return passed
    model = _new(PaymentMethodUpdateRequest)
    unknown = len(data) - 2
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

from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "successful",
        "message",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CommonPaymentResponse(Model):
    """Response of `payments.refund` and `payments.cancel`."""

    successful: Maybe[bool] = UNSET
    message: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.successful) is not UNSET:
            data["successful"] = value
        if (value := self.message) is not UNSET:
            data["message"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CommonPaymentResponse:
        return decode(data)


def decode(data: Any) -> CommonPaymentResponse:
    if type(data) is not dict:
        passed: CommonPaymentResponse = data
        return passed
    model = _new(CommonPaymentResponse)
    unknown = len(data) - 2
    if "successful" in data:
        model.successful = data["successful"]
    else:
        model.successful = _absent
        unknown += 1
    if "message" in data:
        model.message = data["message"]
    else:
        model.message = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

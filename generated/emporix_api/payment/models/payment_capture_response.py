from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "successful",
        "message",
        "captureId",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PaymentCaptureResponse(Model):
    """Response of `payments.capture`."""

    successful: Maybe[bool] = UNSET
    message: Maybe[str] = UNSET
    capture_id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.successful) is not UNSET:
            data["successful"] = value
        if (value := self.message) is not UNSET:
            data["message"] = value
        if (value := self.capture_id) is not UNSET:
            data["captureId"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PaymentCaptureResponse:
        return decode(data)


def decode(data: Any) -> PaymentCaptureResponse:
    if type(data) is not dict:
        passed: PaymentCaptureResponse = data
        return passed
    model = _new(PaymentCaptureResponse)
    unknown = len(data) - 3
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
    if "captureId" in data:
        model.capture_id = data["captureId"]
    else:
        model.capture_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

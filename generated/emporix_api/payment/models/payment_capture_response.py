from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "successful",
        "message",
        "captureId",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class PaymentCaptureResponse:
    successful: bool | None | Unset = UNSET
    message: str | None | Unset = UNSET
    capture_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.successful) is not UNSET:
            data["successful"] = value
        if (value := self.message) is not UNSET:
            data["message"] = value
        if (value := self.capture_id) is not UNSET:
            data["captureId"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> PaymentCaptureResponse:
        return decode(data)


def decode(data: Any) -> PaymentCaptureResponse:
    if type(data) is not dict:
        passed: PaymentCaptureResponse = data
        return passed
    get: Any = data.get
    model = _new(PaymentCaptureResponse)
    model.successful = get("successful", UNSET)
    model.message = get("message", UNSET)
    model.capture_id = get("captureId", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

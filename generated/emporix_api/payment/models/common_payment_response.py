from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "successful",
        "message",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CommonPaymentResponse:
    successful: bool | None | Unset = UNSET
    message: str | None | Unset = UNSET
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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CommonPaymentResponse:
        return decode(data)


def decode(data: Any) -> CommonPaymentResponse:
    if type(data) is not dict:
        passed: CommonPaymentResponse = data
        return passed
    get: Any = data.get
    model = _new(CommonPaymentResponse)
    model.successful = get("successful", UNSET)
    model.message = get("message", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "errorCode",
        "message",
        "field",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ValidationError:
    error_code: str | None | Unset = UNSET
    message: str | None | Unset = UNSET
    field: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.error_code) is not UNSET:
            data["errorCode"] = value
        if (value := self.message) is not UNSET:
            data["message"] = value
        if (value := self.field) is not UNSET:
            data["field"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ValidationError:
        return decode(data)


def decode(data: Any) -> ValidationError:
    if type(data) is not dict:
        passed: ValidationError = data
        return passed
    get: Any = data.get
    model = _new(ValidationError)
    model.error_code = get("errorCode", UNSET)
    model.message = get("message", UNSET)
    model.field = get("field", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

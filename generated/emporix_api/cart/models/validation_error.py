from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "errorCode",
        "message",
        "field",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ValidationError(Model):
    """Part of `ItemValidationDetails`."""

    error_code: Maybe[str] = UNSET
    message: Maybe[str] = UNSET
    field: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.error_code) is not UNSET:
            data["errorCode"] = value
        if (value := self.message) is not UNSET:
            data["message"] = value
        if (value := self.field) is not UNSET:
            data["field"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ValidationError:
        return decode(data)


def decode(data: Any) -> ValidationError:
    if type(data) is not dict:
        passed: ValidationError = data
        return passed
    model = _new(ValidationError)
    unknown = len(data) - 3
    if "errorCode" in data:
        model.error_code = data["errorCode"]
    else:
        model.error_code = _absent
        unknown += 1
    if "message" in data:
        model.message = data["message"]
    else:
        model.message = _absent
        unknown += 1
    if "field" in data:
        model.field = data["field"]
    else:
        model.field = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "message",
        "details",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class DiscountValidationDetails(Model):
    """Part of `DiscountResponse`."""

    message: Maybe[str] = UNSET
    details: Maybe[list[str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.message) is not UNSET:
            data["message"] = value
        if (value := self.details) is not UNSET:
            data["details"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> DiscountValidationDetails:
        return decode(data)


def decode(data: Any) -> DiscountValidationDetails:
    if type(data) is not dict:
        passed: DiscountValidationDetails = data
        return passed
    model = _new(DiscountValidationDetails)
    unknown = len(data) - 2
    if "message" in data:
        model.message = data["message"]
    else:
        model.message = _absent
        unknown += 1
    if "details" in data:
        model.details = data["details"]
    else:
        model.details = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

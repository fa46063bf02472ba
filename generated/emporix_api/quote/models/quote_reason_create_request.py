from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "type",
        "code",
        "message",
        "id",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class QuoteReasonCreateRequest(Model):
    """Request of `quote_reasons.create`.

    Attributes:
        type_: One of `'CHANGE'`, `'DECLINE'`; required.
        code: Required.
        message: Required.
    """

    type_: Literal["CHANGE", "DECLINE"] | str
    """One of `'CHANGE'`, `'DECLINE'`; required."""
    code: str
    """Required."""
    message: dict[str, str]
    """Required."""
    id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.message) is not UNSET:
            data["message"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteReasonCreateRequest:
        return decode(data)


def decode(data: Any) -> QuoteReasonCreateRequest:
    if type(data) is not dict:
        passed: QuoteReasonCreateRequest = data
        return passed
    model = _new(QuoteReasonCreateRequest)
    unknown = len(data) - 4
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "message" in data:
        model.message = data["message"]
    else:
        model.message = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

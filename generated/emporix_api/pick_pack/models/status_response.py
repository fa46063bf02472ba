from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "message",
        "code",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class StatusResponse(Model):
    """Response of `orders.finish`, `orders.update`, `orders.create_assignee` and 2 more."""

    message: Maybe[str] = UNSET
    code: Maybe[int] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.message) is not UNSET:
            data["message"] = value
        if (value := self.code) is not UNSET:
            data["code"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> StatusResponse:
        return decode(data)


def decode(data: Any) -> StatusResponse:
    if type(data) is not dict:
        passed: StatusResponse = data
        return passed
    model = _new(StatusResponse)
    unknown = len(data) - 2
    if "message" in data:
        model.message = data["message"]
    else:
        model.message = _absent
        unknown += 1
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "index",
        "code",
        "status",
        "message",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class BulkAssignmentResponse(Model):
    """Response of `segments.upsert_many_customers`, `segments.delete_many_customers`, `segments.upsert_many_items` and
    1 more.
    """

    index: Maybe[int] = UNSET
    code: Maybe[int] = UNSET
    status: Maybe[str] = UNSET
    message: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.index) is not UNSET:
            data["index"] = value
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.status) is not UNSET:
            data["status"] = value
        if (value := self.message) is not UNSET:
            data["message"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> BulkAssignmentResponse:
        return decode(data)


def decode(data: Any) -> BulkAssignmentResponse:
    if type(data) is not dict:
        passed: BulkAssignmentResponse = data
        return passed
    model = _new(BulkAssignmentResponse)
    unknown = len(data) - 4
    if "index" in data:
        model.index = data["index"]
    else:
        model.index = _absent
        unknown += 1
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "status" in data:
        model.status = data["status"]
    else:
        model.status = _absent
        unknown += 1
    if "message" in data:
        model.message = data["message"]
    else:
        model.message = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

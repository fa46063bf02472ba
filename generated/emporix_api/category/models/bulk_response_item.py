from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "assignmentId",
        "productId",
        "index",
        "code",
        "status",
        "message",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class BulkResponseItem(Model):
    """Response of `categories.upsert_many_assignment_references` and `categories.create_many_assignments`."""

    assignment_id: Maybe[str] = UNSET
    product_id: Maybe[str] = UNSET
    index: Maybe[int] = UNSET
    code: Maybe[int] = UNSET
    status: Maybe[str] = UNSET
    message: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.assignment_id) is not UNSET:
            data["assignmentId"] = value
        if (value := self.product_id) is not UNSET:
            data["productId"] = value
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
    def from_dict(data: Any) -> BulkResponseItem:
        return decode(data)


def decode(data: Any) -> BulkResponseItem:
    if type(data) is not dict:
        passed: BulkResponseItem = data
        return passed
    model = _new(BulkResponseItem)
    unknown = len(data) - 6
    if "assignmentId" in data:
        model.assignment_id = data["assignmentId"]
    else:
        model.assignment_id = _absent
        unknown += 1
    if "productId" in data:
        model.product_id = data["productId"]
    else:
        model.product_id = _absent
        unknown += 1
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

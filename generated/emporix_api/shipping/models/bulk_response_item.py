from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "id",
        "index",
        "code",
        "status",
        "errorCodes",
        "message",
        "details",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class BulkResponseItem(Model):
    """Response of `delivery_times.create_many`.

    Attributes:
        index: 0 or more.
        code: 100 to 599.
    """

    id: Maybe[str] = UNSET
    index: Maybe[int] = UNSET
    """0 or more."""
    code: Maybe[int] = UNSET
    """100 to 599."""
    status: Maybe[str] = UNSET
    error_codes: Maybe[list[str]] = UNSET
    message: Maybe[str] = UNSET
    details: Maybe[list[str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.index) is not UNSET:
            data["index"] = value
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.status) is not UNSET:
            data["status"] = value
        if (value := self.error_codes) is not UNSET:
            data["errorCodes"] = value
        if (value := self.message) is not UNSET:
            data["message"] = value
        if (value := self.details) is not UNSET:
            data["details"] = value
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
    unknown = len(data) - 7
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
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
    if "errorCodes" in data:
        model.error_codes = data["errorCodes"]
    else:
        model.error_codes = _absent
        unknown += 1
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

from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "index",
        "id",
        "code",
        "errorCode",
        "status",
        "message",
        "details",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class BulkResponse:
    index: int | None | Unset = UNSET
    id: str | None | Unset = UNSET
    code: int | None | Unset = UNSET
    error_code: str | None | Unset = UNSET
    status: str | None | Unset = UNSET
    message: str | None | Unset = UNSET
    details: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.index) is not UNSET:
            data["index"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.error_code) is not UNSET:
            data["errorCode"] = value
        if (value := self.status) is not UNSET:
            data["status"] = value
        if (value := self.message) is not UNSET:
            data["message"] = value
        if (value := self.details) is not UNSET:
            data["details"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> BulkResponse:
        return decode(data)


def decode(data: Any) -> BulkResponse:
    if type(data) is not dict:
        passed: BulkResponse = data
        return passed
    get: Any = data.get
    model = _new(BulkResponse)
    model.index = get("index", UNSET)
    model.id = get("id", UNSET)
    model.code = get("code", UNSET)
    model.error_code = get("errorCode", UNSET)
    model.status = get("status", UNSET)
    model.message = get("message", UNSET)
    model.details = get("details", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

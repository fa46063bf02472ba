from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import customer_bulk_item_response_detail as _customer_bulk_item_response_detail
    from .customer_bulk_item_response_detail import CustomerBulkItemResponseDetail
else:
    _customer_bulk_item_response_detail = Deferred(globals(), "customer_bulk_item_response_detail")

NAMES = frozenset(
    {
        "index",
        "id",
        "code",
        "status",
        "message",
        "details",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CustomerBulkItemResponse(Model):
    """Response of `profiles.import_many`."""

    index: Maybe[int] = UNSET
    id: Maybe[str] = UNSET
    code: Maybe[int] = UNSET
    status: Maybe[str] = UNSET
    message: Maybe[str] = UNSET
    details: Maybe[list[CustomerBulkItemResponseDetail]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.index) is not UNSET:
            data["index"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.status) is not UNSET:
            data["status"] = value
        if (value := self.message) is not UNSET:
            data["message"] = value
        if (value := self.details) is not UNSET:
            data["details"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomerBulkItemResponse:
        return decode(data)


def decode(data: Any) -> CustomerBulkItemResponse:
    if type(data) is not dict:
        passed: CustomerBulkItemResponse = data
        return passed
    model = _new(CustomerBulkItemResponse)
    unknown = len(data) - 6
    if "index" in data:
        model.index = data["index"]
    else:
        model.index = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
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
    if "details" in data:
        value = data["details"]
        model.details = (
            [_customer_bulk_item_response_detail.decode(item) for item in value] if type(value) is list else value
        )
    else:
        model.details = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

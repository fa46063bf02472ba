from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import bulk_response_item_detail as _bulk_response_item_detail
    from .bulk_response_item_detail import BulkResponseItemDetail
else:
    _bulk_response_item_detail = Deferred(globals(), "bulk_response_item_detail")

NAMES = frozenset(
    {
        "index",
        "code",
        "status",
        "message",
        "details",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class BulkResponseItem(Model):
    """Response of `custom_entities.upsert_many_instances`, `custom_entities.create_many_instances`,
    `custom_entities.delete_many_instances` and 1 more.
    """

    index: Maybe[int] = UNSET
    code: Maybe[int] = UNSET
    status: Maybe[str] = UNSET
    message: Maybe[str] = UNSET
    details: Maybe[list[BulkResponseItemDetail]] = UNSET
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
    unknown = len(data) - 5
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
    if "details" in data:
        value = data["details"]
        model.details = [_bulk_response_item_detail.decode(item) for item in value] if type(value) is list else value
    else:
        model.details = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

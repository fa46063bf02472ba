from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import imported_record as _imported_record
    from .imported_record import ImportedRecord
else:
    _imported_record = Deferred(globals(), "imported_record")

NAMES = frozenset(
    {
        "totalElements",
        "totalPages",
        "number",
        "size",
        "content",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ImportedRecordPage(Model):
    """Response of `data.list_records` and `data.list_stream_records`."""

    total_elements: Maybe[int] = UNSET
    total_pages: Maybe[int] = UNSET
    number: Maybe[int] = UNSET
    size: Maybe[int] = UNSET
    content: Maybe[list[ImportedRecord]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.total_elements) is not UNSET:
            data["totalElements"] = value
        if (value := self.total_pages) is not UNSET:
            data["totalPages"] = value
        if (value := self.number) is not UNSET:
            data["number"] = value
        if (value := self.size) is not UNSET:
            data["size"] = value
        if (value := self.content) is not UNSET:
            data["content"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ImportedRecordPage:
        return decode(data)


def decode(data: Any) -> ImportedRecordPage:
    if type(data) is not dict:
        passed: ImportedRecordPage = data
        return passed
    model = _new(ImportedRecordPage)
    unknown = len(data) - 5
    if "totalElements" in data:
        model.total_elements = data["totalElements"]
    else:
        model.total_elements = _absent
        unknown += 1
    if "totalPages" in data:
        model.total_pages = data["totalPages"]
    else:
        model.total_pages = _absent
        unknown += 1
    if "number" in data:
        model.number = data["number"]
    else:
        model.number = _absent
        unknown += 1
    if "size" in data:
        model.size = data["size"]
    else:
        model.size = _absent
        unknown += 1
    if "content" in data:
        value = data["content"]
        model.content = [_imported_record.decode(item) for item in value] if type(value) is list else value
    else:
        model.content = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

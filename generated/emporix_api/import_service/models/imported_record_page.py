from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import imported_record as _imported_record

if TYPE_CHECKING:
    from .imported_record import ImportedRecord

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


@attrs.define(kw_only=True, repr=False)
class ImportedRecordPage:
    total_elements: int | None | Unset = UNSET
    total_pages: int | None | Unset = UNSET
    number: int | None | Unset = UNSET
    size: int | None | Unset = UNSET
    content: list[ImportedRecord] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ImportedRecordPage:
        return decode(data)


def decode(data: Any) -> ImportedRecordPage:
    if type(data) is not dict:
        passed: ImportedRecordPage = data
        return passed
    get: Any = data.get
    model = _new(ImportedRecordPage)
    model.total_elements = get("totalElements", UNSET)
    model.total_pages = get("totalPages", UNSET)
    model.number = get("number", UNSET)
    model.size = get("size", UNSET)
    value = get("content", UNSET)
    model.content = [_imported_record.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

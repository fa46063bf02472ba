from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import import_run as _import_run

if TYPE_CHECKING:
    from .import_run import ImportRun

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
class ImportRunPage:
    total_elements: int | None | Unset = UNSET
    total_pages: int | None | Unset = UNSET
    number: int | None | Unset = UNSET
    size: int | None | Unset = UNSET
    content: list[ImportRun] | None | Unset = UNSET
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
    def from_dict(data: Any) -> ImportRunPage:
        return decode(data)


def decode(data: Any) -> ImportRunPage:
    if type(data) is not dict:
        passed: ImportRunPage = data
        return passed
    get: Any = data.get
    model = _new(ImportRunPage)
    model.total_elements = get("totalElements", UNSET)
    model.total_pages = get("totalPages", UNSET)
    model.number = get("number", UNSET)
    model.size = get("size", UNSET)
    value = get("content", UNSET)
    model.content = [_import_run.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

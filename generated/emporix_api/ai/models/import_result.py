from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import import_summary as _import_summary

if TYPE_CHECKING:
    from .import_summary import ImportSummary

NAMES = frozenset(
    {
        "message",
        "summary",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ImportResult:
    message: str | None | Unset = UNSET
    summary: ImportSummary | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.message) is not UNSET:
            data["message"] = value
        if (value := self.summary) is not UNSET:
            data["summary"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ImportResult:
        return decode(data)


def decode(data: Any) -> ImportResult:
    if type(data) is not dict:
        passed: ImportResult = data
        return passed
    get: Any = data.get
    model = _new(ImportResult)
    model.message = get("message", UNSET)
    value = get("summary", UNSET)
    model.summary = _import_summary.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

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
        "importedAt",
        "jobId",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ImportResponse:
    message: str | None | Unset = UNSET
    summary: ImportSummary | None | Unset = UNSET
    imported_at: str | None | Unset = UNSET
    job_id: str | None | Unset = UNSET
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
        if (value := self.imported_at) is not UNSET:
            data["importedAt"] = value
        if (value := self.job_id) is not UNSET:
            data["jobId"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ImportResponse:
        return decode(data)


def decode(data: Any) -> ImportResponse:
    if type(data) is not dict:
        passed: ImportResponse = data
        return passed
    get: Any = data.get
    model = _new(ImportResponse)
    model.message = get("message", UNSET)
    value = get("summary", UNSET)
    model.summary = _import_summary.decode(value) if type(value) is dict else value
    model.imported_at = get("importedAt", UNSET)
    model.job_id = get("jobId", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

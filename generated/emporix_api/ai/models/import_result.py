from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import import_summary as _import_summary
    from .import_summary import ImportSummary
else:
    _import_summary = Deferred(globals(), "import_summary")

NAMES = frozenset(
    {
        "message",
        "summary",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ImportResult(Model):
    """Part of `Job`."""

    message: Maybe[str] = UNSET
    summary: Maybe[ImportSummary] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.message) is not UNSET:
            data["message"] = value
        if (value := self.summary) is not UNSET:
            data["summary"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ImportResult:
        return decode(data)


def decode(data: Any) -> ImportResult:
    if type(data) is not dict:
        passed: ImportResult = data
        return passed
    model = _new(ImportResult)
    unknown = len(data) - 2
    if "message" in data:
        model.message = data["message"]
    else:
        model.message = _absent
        unknown += 1
    if "summary" in data:
        value = data["summary"]
        model.summary = _import_summary.decode(value) if type(value) is dict else value
    else:
        model.summary = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

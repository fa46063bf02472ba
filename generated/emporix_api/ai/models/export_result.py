from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "data",
        "checksum",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ExportResult(Model):
    """Part of `Job`."""

    data: Maybe[str] = UNSET
    checksum: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.data) is not UNSET:
            data["data"] = value
        if (value := self.checksum) is not UNSET:
            data["checksum"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ExportResult:
        return decode(data)


def decode(data: Any) -> ExportResult:
    if type(data) is not dict:
        passed: ExportResult = data
        return passed
    model = _new(ExportResult)
    unknown = len(data) - 2
    if "data" in data:
        model.data = data["data"]
    else:
        model.data = _absent
        unknown += 1
    if "checksum" in data:
        model.checksum = data["checksum"]
    else:
        model.checksum = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

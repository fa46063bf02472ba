from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "data",
        "exportedAt",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ExportImportResponse(Model):
    """Response of `custom_entities.export`.

    Attributes:
        data: Base64.
    """

    data: Maybe[str] = UNSET
    """Base64."""
    exported_at: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.data) is not UNSET:
            data["data"] = value
        if (value := self.exported_at) is not UNSET:
            data["exportedAt"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ExportImportResponse:
        return decode(data)


def decode(data: Any) -> ExportImportResponse:
    if type(data) is not dict:
        passed: ExportImportResponse = data
        return passed
    model = _new(ExportImportResponse)
    unknown = len(data) - 2
    if "data" in data:
        model.data = data["data"]
    else:
        model.data = _absent
        unknown += 1
    if "exportedAt" in data:
        model.exported_at = data["exportedAt"]
    else:
        model.exported_at = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

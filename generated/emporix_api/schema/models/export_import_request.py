from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "data",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ExportImportRequest(Model):
    """Request of `custom_entities.import_entities`.

    Attributes:
        data: Base64; required.
    """

    data: str
    """Base64; required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.data) is not UNSET:
            data["data"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ExportImportRequest:
        return decode(data)


def decode(data: Any) -> ExportImportRequest:
    if type(data) is not dict:
        passed: ExportImportRequest = data
        return passed
    model = _new(ExportImportRequest)
    unknown = len(data) - 1
    if "data" in data:
        model.data = data["data"]
    else:
        model.data = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

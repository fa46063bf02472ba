from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "data",
        "exportedAt",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ExportImportResponse:
    data: str | None | Unset = UNSET
    exported_at: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.data) is not UNSET:
            data["data"] = value
        if (value := self.exported_at) is not UNSET:
            data["exportedAt"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ExportImportResponse:
        return decode(data)


def decode(data: Any) -> ExportImportResponse:
    if type(data) is not dict:
        passed: ExportImportResponse = data
        return passed
    get: Any = data.get
    model = _new(ExportImportResponse)
    model.data = get("data", UNSET)
    model.exported_at = get("exportedAt", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

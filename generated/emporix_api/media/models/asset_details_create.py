from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "filename",
        "mimeType",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AssetDetailsCreate:
    filename: str | None | Unset = UNSET
    mime_type: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.filename) is not UNSET:
            data["filename"] = value
        if (value := self.mime_type) is not UNSET:
            data["mimeType"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AssetDetailsCreate:
        return decode(data)


def decode(data: Any) -> AssetDetailsCreate:
    if type(data) is not dict:
        passed: AssetDetailsCreate = data
        return passed
    get: Any = data.get
    model = _new(AssetDetailsCreate)
    model.filename = get("filename", UNSET)
    model.mime_type = get("mimeType", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

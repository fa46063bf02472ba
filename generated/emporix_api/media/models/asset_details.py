from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "filename",
        "mimeType",
        "bytes",
        "etag",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AssetDetails:
    filename: str | None | Unset = UNSET
    mime_type: str | None | Unset = UNSET
    bytes_: float | None | Unset = UNSET
    etag: str | None | Unset = UNSET
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
        if (value := self.bytes_) is not UNSET:
            data["bytes"] = value
        if (value := self.etag) is not UNSET:
            data["etag"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AssetDetails:
        return decode(data)


def decode(data: Any) -> AssetDetails:
    if type(data) is not dict:
        passed: AssetDetails = data
        return passed
    get: Any = data.get
    model = _new(AssetDetails)
    model.filename = get("filename", UNSET)
    model.mime_type = get("mimeType", UNSET)
    model.bytes_ = get("bytes", UNSET)
    model.etag = get("etag", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

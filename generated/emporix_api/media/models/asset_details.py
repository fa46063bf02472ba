from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "filename",
        "mimeType",
        "bytes",
        "etag",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AssetDetails(Model):
    """Part of `Asset` and `AssetBlob`."""

    filename: Maybe[str] = UNSET
    mime_type: Maybe[str] = UNSET
    bytes_: Maybe[float] = UNSET
    etag: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AssetDetails:
        return decode(data)


def decode(data: Any) -> AssetDetails:
    if type(data) is not dict:
        passed: AssetDetails = data
        return passed
    model = _new(AssetDetails)
    unknown = len(data) - 4
    if "filename" in data:
        model.filename = data["filename"]
    else:
        model.filename = _absent
        unknown += 1
    if "mimeType" in data:
        model.mime_type = data["mimeType"]
    else:
        model.mime_type = _absent
        unknown += 1
    if "bytes" in data:
        model.bytes_ = data["bytes"]
    else:
        model.bytes_ = _absent
        unknown += 1
    if "etag" in data:
        model.etag = data["etag"]
    else:
        model.etag = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

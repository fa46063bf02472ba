from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET

if TYPE_CHECKING:
    from . import asset_update_blob as _asset_update_blob
    from .asset_update_blob import AssetUpdateBlob
else:
    _asset_update_blob = Deferred(globals(), "asset_update_blob")

NAMES = frozenset(
    {
        "file",
        "body",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AssetUpdateMultipart(Model):
    """Request of `assets.replace`.

    Attributes:
        file: Required.
        body: Required.
    """

    file: bytes
    """Required."""
    body: AssetUpdateBlob
    """Required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.file) is not UNSET:
            data["file"] = value
        if (value := self.body) is not UNSET:
            data["body"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AssetUpdateMultipart:
        return decode(data)


def decode(data: Any) -> AssetUpdateMultipart:
    if type(data) is not dict:
        passed: AssetUpdateMultipart = data
        return passed
    model = _new(AssetUpdateMultipart)
    unknown = len(data) - 2
    if "file" in data:
        model.file = data["file"]
    else:
        model.file = _absent
        unknown += 1
    if "body" in data:
        value = data["body"]
        model.body = _asset_update_blob.decode(value) if type(value) is dict else value
    else:
        model.body = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

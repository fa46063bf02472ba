from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import asset_blob as _asset_blob
from . import asset_link as _asset_link

if TYPE_CHECKING:
    from .asset_blob import AssetBlob
    from .asset_link import AssetLink

AssetBlobOrAssetLink: TypeAlias = "AssetBlob | AssetLink"
"""One of several models, told apart by `type`."""


def decode(data: Any) -> AssetBlobOrAssetLink:
    if type(data) is not dict:
        passed: AssetBlobOrAssetLink = data
        return passed
    kind = data.get("type")
    if kind == "BLOB":
        return _asset_blob.decode(data)
    if kind == "LINK":
        return _asset_link.decode(data)
    chosen: AssetBlobOrAssetLink = closest(
        data,
        _asset_blob,
        _asset_link,
    )
    return chosen

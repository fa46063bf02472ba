from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import get_asset_blob as _get_asset_blob
from . import get_asset_link as _get_asset_link

if TYPE_CHECKING:
    from .get_asset_blob import GetAssetBlob
    from .get_asset_link import GetAssetLink

GetAssetBlobOrGetAssetLink: TypeAlias = "GetAssetBlob | GetAssetLink"


def decode(data: Any) -> GetAssetBlobOrGetAssetLink:
    if type(data) is not dict:
        passed: GetAssetBlobOrGetAssetLink = data
        return passed
    kind = data.get("type")
    if kind == "BLOB":
        return _get_asset_blob.decode(data)
    if kind == "LINK":
        return _get_asset_link.decode(data)
    chosen: GetAssetBlobOrGetAssetLink = closest(
        data,
        _get_asset_blob,
        _get_asset_link,
    )
    return chosen

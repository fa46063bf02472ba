"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .asset_create_blob import AssetCreateBlob as AssetCreateBlob
    from .asset_create_link import AssetCreateLink as AssetCreateLink
    from .asset_create_multipart import AssetCreateMultipart as AssetCreateMultipart
    from .asset_details_create import AssetDetailsCreate as AssetDetailsCreate
    from .asset_details_get import AssetDetailsGet as AssetDetailsGet
    from .asset_update_blob import AssetUpdateBlob as AssetUpdateBlob
    from .asset_update_link import AssetUpdateLink as AssetUpdateLink
    from .asset_update_multipart import AssetUpdateMultipart as AssetUpdateMultipart
    from .get_asset import GetAsset as GetAsset
    from .get_asset_blob import GetAssetBlob as GetAssetBlob
    from .get_asset_blob_or_get_asset_link import GetAssetBlobOrGetAssetLink as GetAssetBlobOrGetAssetLink
    from .get_asset_link import GetAssetLink as GetAssetLink
    from .metadata_create import MetadataCreate as MetadataCreate
    from .metadata_get import MetadataGet as MetadataGet
    from .metadata_update import MetadataUpdate as MetadataUpdate
    from .post_assets_response import PostAssetsResponse as PostAssetsResponse
    from .ref_id import RefId as RefId

_MODULES: dict[str, str] = {
    "AssetCreateBlob": "asset_create_blob",
    "AssetCreateLink": "asset_create_link",
    "AssetCreateMultipart": "asset_create_multipart",
    "AssetDetailsCreate": "asset_details_create",
    "AssetDetailsGet": "asset_details_get",
    "AssetUpdateBlob": "asset_update_blob",
    "AssetUpdateLink": "asset_update_link",
    "AssetUpdateMultipart": "asset_update_multipart",
    "GetAsset": "get_asset",
    "GetAssetBlob": "get_asset_blob",
    "GetAssetBlobOrGetAssetLink": "get_asset_blob_or_get_asset_link",
    "GetAssetLink": "get_asset_link",
    "MetadataCreate": "metadata_create",
    "MetadataGet": "metadata_get",
    "MetadataUpdate": "metadata_update",
    "PostAssetsResponse": "post_assets_response",
    "RefId": "ref_id",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)

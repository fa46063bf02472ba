"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .asset import Asset as Asset
    from .asset_blob import AssetBlob as AssetBlob
    from .asset_blob_or_asset_link import AssetBlobOrAssetLink as AssetBlobOrAssetLink
    from .asset_create_blob import AssetCreateBlob as AssetCreateBlob
    from .asset_create_link import AssetCreateLink as AssetCreateLink
    from .asset_create_multipart import AssetCreateMultipart as AssetCreateMultipart
    from .asset_details import AssetDetails as AssetDetails
    from .asset_details_create import AssetDetailsCreate as AssetDetailsCreate
    from .asset_link import AssetLink as AssetLink
    from .asset_update_blob import AssetUpdateBlob as AssetUpdateBlob
    from .asset_update_link import AssetUpdateLink as AssetUpdateLink
    from .asset_update_multipart import AssetUpdateMultipart as AssetUpdateMultipart
    from .id_response import IdResponse as IdResponse
    from .media_metadata import MediaMetadata as MediaMetadata
    from .metadata_create import MetadataCreate as MetadataCreate
    from .metadata_update import MetadataUpdate as MetadataUpdate
    from .ref_id import RefId as RefId

__all__ = [
    "Asset",
    "AssetBlob",
    "AssetBlobOrAssetLink",
    "AssetCreateBlob",
    "AssetCreateLink",
    "AssetCreateMultipart",
    "AssetDetails",
    "AssetDetailsCreate",
    "AssetLink",
    "AssetUpdateBlob",
    "AssetUpdateLink",
    "AssetUpdateMultipart",
    "IdResponse",
    "Maybe",
    "MediaMetadata",
    "MetadataCreate",
    "MetadataUpdate",
    "RefId",
]

_MODULES: dict[str, str] = {
    "Asset": "asset",
    "AssetBlob": "asset_blob",
    "AssetBlobOrAssetLink": "asset_blob_or_asset_link",
    "AssetCreateBlob": "asset_create_blob",
    "AssetCreateLink": "asset_create_link",
    "AssetCreateMultipart": "asset_create_multipart",
    "AssetDetails": "asset_details",
    "AssetDetailsCreate": "asset_details_create",
    "AssetLink": "asset_link",
    "AssetUpdateBlob": "asset_update_blob",
    "AssetUpdateLink": "asset_update_link",
    "AssetUpdateMultipart": "asset_update_multipart",
    "IdResponse": "id_response",
    "MediaMetadata": "media_metadata",
    "MetadataCreate": "metadata_create",
    "MetadataUpdate": "metadata_update",
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

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import Deferred, closest
from ...model import Union

if TYPE_CHECKING:
    from . import asset_blob as _asset_blob
    from . import asset_link as _asset_link
    from .asset_blob import AssetBlob
    from .asset_link import AssetLink

    AssetBlobOrAssetLink: TypeAlias = AssetBlob | AssetLink
    """One of 2 models, told apart by `type`."""
else:
    _asset_blob = Deferred(globals(), "asset_blob")
    _asset_link = Deferred(globals(), "asset_link")

    class AssetBlobOrAssetLink(metaclass=Union):
        """Response of `assets.get`.

        One of 2 models, told apart by `type`.

        - `AssetBlob`: 'BLOB'
        - `AssetLink`: 'LINK'

        Attributes of all:
            access: `str`. One of `'PUBLIC'`, `'PRIVATE'`.
            ref_ids: `list[RefId]`.
            mixins: `dict[str, Any]`.
            metadata: `MediaMetadata`.
            id: `str`.
            vendor_id: `str`.

        Attributes of `AssetBlob`:
            type_: `str`. Only `'BLOB'`.
            details: `AssetDetails`.

        Attributes of `AssetLink`:
            type_: `str`. Only `'LINK'`.
            url: `str`.
        """

        __slots__ = ()
        MEMBERS = frozenset(
            {
                "AssetBlob",
                "AssetLink",
            }
        )


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

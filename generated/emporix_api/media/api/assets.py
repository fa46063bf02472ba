from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...types import (
    UNSET,
    Client,
    Download,
    FileContent,
    Importer,
    ImportOptions,
    Multipart,
    Paginator,
    Report,
    Request,
    Unset,
    Upload,
    nothing,
    upload,
)

if TYPE_CHECKING:
    from .. import models


class Assets:
    """`media.assets`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self,
        body: models.AssetCreateLink | models.AssetCreateBlob | Mapping[str, Any],
        *,
        file: Upload | FileContent | Unset = UNSET,
    ) -> models.IdResponse:
        """POST /media/{tenant}/assets"""
        from ..models import id_response as _id_response

        return await self._client.send(
            Request(
                "media.assets.create", body=body if file is UNSET else Multipart({"file": upload(file), "body": body})
            ),
            _id_response.decode,
        )

    async def delete(self, asset_id: str) -> None:
        """DELETE /media/{tenant}/assets/{assetId}"""
        return await self._client.send(Request("media.assets.delete", path={"assetId": asset_id}), nothing)

    def download(self, asset_id: str) -> Download:
        """GET /media/{tenant}/assets/{assetId}/download"""
        return self._client.download(Request("media.assets.download", path={"assetId": asset_id}))

    async def get(self, asset_id: str) -> models.AssetBlobOrAssetLink:
        """GET /media/{tenant}/assets/{assetId}"""
        from ..models import asset_blob_or_asset_link as _asset_blob_or_asset_link

        return await self._client.send(
            Request("media.assets.get", path={"assetId": asset_id}), _asset_blob_or_asset_link.decode
        )

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        q: str | Unset = UNSET,
    ) -> Paginator[models.Asset]:
        """GET /media/{tenant}/assets"""
        from ..models import asset as _asset

        return self._client.paginate(
            Request(
                "media.assets.list", query={"pageNumber": page_number, "pageSize": page_size, "sort": sort, "q": q}
            ),
            _asset.decode,
        )

    async def replace(
        self,
        asset_id: str,
        body: models.AssetUpdateLink | models.AssetUpdateBlob | Mapping[str, Any],
        *,
        file: Upload | FileContent | Unset = UNSET,
    ) -> None:
        """PUT /media/{tenant}/assets/{assetId}"""
        return await self._client.send(
            Request(
                "media.assets.replace",
                path={"assetId": asset_id},
                body=body if file is UNSET else Multipart({"file": upload(file), "body": body}),
            ),
            nothing,
        )

    def importer(
        self,
        rows: AsyncIterable[models.AssetCreateLink | Mapping[str, Any]]
        | Iterable[models.AssetCreateLink | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        return self._client.importer("media.assets.create", rows, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.AssetCreateLink | Mapping[str, Any]]
        | Iterable[models.AssetCreateLink | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        return await self._client.import_all("media.assets.create", rows, path={}, **options)

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
    """Media assets.

    | Method       | What it does                                         |
    | ------------ | ---------------------------------------------------- |
    | `create`     | Create a media asset: upload a file, or link to one. |
    | `delete`     | Delete a media asset.                                |
    | `download`   | Download the file of a media asset.                  |
    | `get`        | Get a media asset by id.                             |
    | `import_all` | Import media assets and return a report.             |
    | `importer`   | Import media assets, with an outcome for every row.  |
    | `list`       | List media assets.                                   |
    | `replace`    | Replace a media asset.                               |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self,
        body: models.AssetCreateLink | models.AssetCreateBlob | Mapping[str, Any],
        *,
        file: Upload | FileContent | Unset = UNSET,
    ) -> models.IdResponse:
        """Create a media asset: upload a file, or link to one.

        `POST /media/{tenant}/assets` answers 201; errors: 400, 401, 403, 409, 413, 500.
        Token: service. Any of the scopes: `media.asset_manage`, `media.asset_manage_by_vendor`.
        Raises `Conflict` (409), `PayloadTooLarge` (413).
        """
        from ..models import id_response as _id_response

        return await self._client.send(
            Request(
                "media.assets.create", body=body if file is UNSET else Multipart({"file": upload(file), "body": body})
            ),
            _id_response.decode,
        )

    async def delete(self, asset_id: str) -> None:
        """Delete a media asset.

        `DELETE /media/{tenant}/assets/{assetId}` answers 204; errors: 401, 403, 500.
        Token: service. Any of the scopes: `media.asset_manage`, `media.asset_manage_by_vendor`.
        """
        return await self._client.send(Request("media.assets.delete", path={"assetId": asset_id}), nothing)

    def download(self, asset_id: str) -> Download:
        """Download the file of a media asset.

        `GET /media/{tenant}/assets/{assetId}/download` answers 200; errors: 401, 403, 404, 500.
        Token: service. Any of the scopes: `media.asset_read`, `media.asset_read_by_vendor`,
        `media.asset_manage_by_vendor`.
        """
        return self._client.download(Request("media.assets.download", path={"assetId": asset_id}))

    async def get(self, asset_id: str) -> models.AssetBlobOrAssetLink:
        """Get a media asset by id.

        `GET /media/{tenant}/assets/{assetId}` answers 200; errors: 401, 403, 404, 500.
        Token: service. Any of the scopes: `media.asset_read`, `media.asset_read_by_vendor`,
        `media.asset_manage_by_vendor`.
        """
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
        """List media assets.

        `GET /media/{tenant}/assets` answers 200; errors: 401, 403, 500.
        Token: service. Any of the scopes: `media.asset_read`, `media.asset_manage`, `media.asset_read_by_vendor`,
        `media.asset_manage_by_vendor`.
        Paged, 60 items a page by default, with a total on request.

        Args:
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            q: Filter in the query language of the API, such as `name:value`.
        """
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
        """Replace a media asset.

        `PUT /media/{tenant}/assets/{assetId}` answers 204; errors: 400, 401, 403, 404, 409, 413, 500.
        Token: service. Any of the scopes: `media.asset_manage`, `media.asset_manage_by_vendor`.
        Raises `Conflict` if `metadata.version` is outdated, `PayloadTooLarge` (413).
        """
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
        """Import media assets, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Any of the scopes: `media.asset_manage`,
        `media.asset_manage_by_vendor`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"create": "media.assets.create"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.AssetCreateLink | Mapping[str, Any]]
        | Iterable[models.AssetCreateLink | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import media assets and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Any of the scopes: `media.asset_manage`,
        `media.asset_manage_by_vendor`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all({"create": "media.assets.create"}, rows, mode=mode, path={}, **options)

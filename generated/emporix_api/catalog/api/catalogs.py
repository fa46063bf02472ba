from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Catalogs:
    """Catalogs.

    | Method             | What it does                                    |
    | ------------------ | ----------------------------------------------- |
    | `create`           | Create a catalog.                               |
    | `delete`           | Delete a catalog.                               |
    | `get`              | Get a catalog by id.                            |
    | `import_all`       | Import catalogs and return a report.            |
    | `importer`         | Import catalogs, with an outcome for every row. |
    | `list`             | List catalogs.                                  |
    | `list_by_category` | List the catalogs that contain a category.      |
    | `modify`           | Read a catalog, change it and replace it.       |
    | `update`           | Change fields of a catalog.                     |
    | `upsert`           | Create or replace a catalog.                    |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, body: models.CreateCatalog | Mapping[str, Any], *, content_language: str | Unset = UNSET
    ) -> models.CreateCatalogResponse:
        """Create a catalog.

        `POST /catalog/{tenant}/catalogs` answers 201; errors: 400, 403, 409, 500.
        Token: service. Scope: `catalog.catalog_manage`.
        Raises `Conflict` (409).

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages. Default `'*'`.
        """
        from ..models import create_catalog_response as _create_catalog_response

        return await self._client.send(
            Request("catalog.catalogs.create", headers={"Content-Language": content_language}, body=body),
            _create_catalog_response.decode,
        )

    async def delete(self, catalog_id: str) -> None:
        """Delete a catalog.

        `DELETE /catalog/{tenant}/catalogs/{catalogId}` answers 204; errors: 400, 403, 404, 500.
        Token: service. Scope: `catalog.catalog_manage`.
        """
        return await self._client.send(Request("catalog.catalogs.delete", path={"catalogId": catalog_id}), nothing)

    async def get(self, catalog_id: str, *, accept_language: str | Unset = UNSET) -> models.Catalog:
        """Get a catalog by id.

        `GET /catalog/{tenant}/catalogs/{catalogId}` answers 200; errors: 400, 404, 500.
        Token: service.

        Args:
            accept_language: Language of the texts in the response; `*` for maps of all languages. Default `'*'`.
        """
        from ..models import catalog as _catalog

        return await self._client.send(
            Request(
                "catalog.catalogs.get", path={"catalogId": catalog_id}, headers={"Accept-Language": accept_language}
            ),
            _catalog.decode,
        )

    def list(
        self,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        published_site: str | Unset = UNSET,
        visibility_from: date | str | Unset = UNSET,
        visibility_to: date | str | Unset = UNSET,
        metadata_updated_at: date | str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.Catalog]:
        """List catalogs.

        `GET /catalog/{tenant}/catalogs` answers 200; errors: 400, 500.
        Token: service.
        Paged, 60 items a page by default, with a total on request.

        Args:
            visibility_from: A date, `2026-01-31`.
            visibility_to: A date, `2026-01-31`.
            metadata_updated_at: A date, `2026-01-31`.
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
        """
        from ..models import catalog as _catalog

        return self._client.paginate(
            Request(
                "catalog.catalogs.list",
                query={
                    "name": name,
                    "description": description,
                    "publishedSite": published_site,
                    "visibilityFrom": visibility_from,
                    "visibilityTo": visibility_to,
                    "metadataUpdatedAt": metadata_updated_at,
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "sort": sort,
                },
                headers={"Accept-Language": accept_language},
            ),
            _catalog.decode,
        )

    def list_by_category(
        self,
        category_id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.Catalog]:
        """List the catalogs that contain a category.

        `GET /catalog/{tenant}/catalogs/categories/{categoryId}` answers 200; errors: 400, 500.
        Token: service.
        Paged, 60 items a page by default, with a total on request.

        Args:
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            accept_language: Language of the texts in the response; `*` for maps of all languages. Default `'*'`.
        """
        from ..models import catalog as _catalog

        return self._client.paginate(
            Request(
                "catalog.catalogs.list_by_category",
                path={"categoryId": category_id},
                query={"pageNumber": page_number, "pageSize": page_size, "sort": sort},
                headers={"Accept-Language": accept_language},
            ),
            _catalog.decode,
        )

    async def update(self, catalog_id: str, body: models.UpdateCatalogProperties | Mapping[str, Any]) -> None:
        """Change fields of a catalog.

        `PATCH /catalog/{tenant}/catalogs/{catalogId}` answers 204; errors: 400, 403, 500.
        Token: service. Scope: `catalog.catalog_manage`.
        """
        return await self._client.send(
            Request("catalog.catalogs.update", path={"catalogId": catalog_id}, body=body), nothing
        )

    async def upsert(
        self, catalog_id: str, body: models.UpdateCatalog | Mapping[str, Any]
    ) -> models.CreateCatalogResponse | None:
        """Create or replace a catalog.

        `PUT /catalog/{tenant}/catalogs/{catalogId}` answers 201 or 204; errors: 400, 403, 404, 409, 500.
        Token: service. Scope: `catalog.catalog_manage`.
        Raises `Conflict` if `metadata.version` is outdated.
        """
        from ..models import create_catalog_response as _create_catalog_response

        return await self._client.send(
            Request("catalog.catalogs.upsert", path={"catalogId": catalog_id}, body=body),
            _create_catalog_response.decode,
        )

    async def modify(self, catalog_id: str, change: Change[models.Catalog], *, attempts: int = 5) -> models.Catalog:
        """Read a catalog, change it and replace it.

        Sends `get`, then `upsert` if something has changed; after a `Conflict` it reads again.
        Scopes: `catalog.catalog_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import catalog as _catalog

        return await self._client.modify(
            "catalog.catalogs.get",
            "catalog.catalogs.upsert",
            _catalog.decode,
            change,
            path={"catalogId": catalog_id},
            attempts=attempts,
            trim=declared(models, "UpdateCatalog"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.UpdateCatalog | models.CreateCatalog | Mapping[str, Any]]
        | Iterable[models.UpdateCatalog | models.CreateCatalog | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import catalogs, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `upsert` or `create`, one row a request. Token: service. Scope: `catalog.catalog_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"upsert": "catalog.catalogs.upsert", "create": "catalog.catalogs.create"},
            rows,
            mode=mode,
            path={},
            **options,
        )

    async def import_all(
        self,
        rows: AsyncIterable[models.UpdateCatalog | models.CreateCatalog | Mapping[str, Any]]
        | Iterable[models.UpdateCatalog | models.CreateCatalog | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import catalogs and return a report.

        The report counts the outcomes and has those that failed.
        Sends `upsert` or `create`, one row a request. Token: service. Scope: `catalog.catalog_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"upsert": "catalog.catalogs.upsert", "create": "catalog.catalogs.create"},
            rows,
            mode=mode,
            path={},
            **options,
        )

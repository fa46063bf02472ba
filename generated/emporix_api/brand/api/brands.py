from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Brands:
    """Brands.

    | Method       | What it does                                  |
    | ------------ | --------------------------------------------- |
    | `create`     | Create a brand.                               |
    | `delete`     | Delete a brand.                               |
    | `get`        | Get a brand by id.                            |
    | `import_all` | Import brands and return a report.            |
    | `importer`   | Import brands, with an outcome for every row. |
    | `list`       | List brands.                                  |
    | `modify`     | Read a brand, change it and replace it.       |
    | `replace`    | Replace a brand.                              |
    | `update`     | Change fields of a brand.                     |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, body: models.BrandCreation | Mapping[str, Any], *, content_language: str | Unset = UNSET
    ) -> models.Brand:
        """Create a brand.

        `POST /brand/brands` answers 201; errors: 400, 403, 409, 500.
        Token: service. Scope: `brand.brand_manage`.
        Raises `Conflict` (409).

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import brand as _brand

        return await self._client.send(
            Request("brand.brands.create", headers={"Content-Language": content_language}, body=body), _brand.decode
        )

    async def delete(self, brand_id: str) -> None:
        """Delete a brand.

        `DELETE /brand/brands/{brandId}` answers 204; errors: 403, 404, 500.
        Token: service. Scope: `brand.brand_delete`.
        """
        return await self._client.send(Request("brand.brands.delete", path={"brandId": brand_id}), nothing)

    async def get(self, brand_id: str, *, accept_language: str | Unset = UNSET) -> models.Brand:
        """Get a brand by id.

        `GET /brand/brands/{brandId}` answers 200; errors: 400, 404, 500.
        Token: service.

        Args:
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import brand as _brand

        return await self._client.send(
            Request("brand.brands.get", path={"brandId": brand_id}, headers={"Accept-Language": accept_language}),
            _brand.decode,
        )

    def list(
        self,
        *,
        q: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.Brand]:
        """List brands.

        `GET /brand/brands` answers 200; errors: 400, 403, 500.
        Token: service.
        Paged, with a total on request.

        Args:
            q: Filter in the query language of the API, such as `name:value`.
            page_size: Items per page.
            page_number: Number of the first page to fetch.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import brand as _brand

        return self._client.paginate(
            Request(
                "brand.brands.list",
                query={"q": q, "pageSize": page_size, "pageNumber": page_number, "sort": sort, "fields": fields},
                headers={"Accept-Language": accept_language},
            ),
            _brand.decode,
        )

    async def replace(
        self, brand_id: str, body: models.UpdateBrand | Mapping[str, Any], *, content_language: str | Unset = UNSET
    ) -> models.Brand:
        """Replace a brand.

        `PUT /brand/brands/{brandId}` answers 200; errors: 400, 403, 404, 500.
        Token: service. Scope: `brand.brand_manage`.

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import brand as _brand

        return await self._client.send(
            Request(
                "brand.brands.replace",
                path={"brandId": brand_id},
                headers={"Content-Language": content_language},
                body=body,
            ),
            _brand.decode,
        )

    async def update(
        self, brand_id: str, body: models.UpdateBrand | Mapping[str, Any], *, content_language: str | Unset = UNSET
    ) -> models.Brand:
        """Change fields of a brand.

        `PATCH /brand/brands/{brandId}` answers 200; errors: 400, 403, 404, 500.
        Token: service. Scope: `brand.brand_manage`.

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import brand as _brand

        return await self._client.send(
            Request(
                "brand.brands.update",
                path={"brandId": brand_id},
                headers={"Content-Language": content_language},
                body=body,
            ),
            _brand.decode,
        )

    async def modify(
        self, brand_id: str, change: Change[models.Brand], *, language: str = "*", attempts: int = 5
    ) -> models.Brand:
        """Read a brand, change it and replace it.

        Sends `get`, then `replace` if something has changed; after a `Conflict` it reads again.
        Scopes: `brand.brand_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            language: Language of the texts read and replaced; `*` for maps of all languages.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import brand as _brand

        return await self._client.modify(
            "brand.brands.get",
            "brand.brands.replace",
            _brand.decode,
            change,
            path={"brandId": brand_id},
            language=language,
            attempts=attempts,
            trim=declared(models, "UpdateBrand"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.BrandCreation | Mapping[str, Any]]
        | Iterable[models.BrandCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import brands, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Scope: `brand.brand_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"create": "brand.brands.create"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.BrandCreation | Mapping[str, Any]]
        | Iterable[models.BrandCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import brands and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Scope: `brand.brand_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all({"create": "brand.brands.create"}, rows, mode=mode, path={}, **options)

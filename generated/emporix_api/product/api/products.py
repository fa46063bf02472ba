from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...decoding import list_of
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Products:
    """Products.

    | Method                    | What it does                                      |
    | ------------------------- | ------------------------------------------------- |
    | `create`                  | Create a product.                                 |
    | `create_many`             | Create many products in one request.              |
    | `delete`                  | Delete a product.                                 |
    | `get`                     | Get a product by id.                              |
    | `get_recalculation_job`   | Get a recalculation job by id.                    |
    | `import_all`              | Import products and return a report.              |
    | `importer`                | Import products, with an outcome for every row.   |
    | `list`                    | List products.                                    |
    | `list_recalculation_jobs` | List recalculation jobs.                          |
    | `modify`                  | Read a product, change it and replace it.         |
    | `recalculate`             | Start a job that recalculates products.           |
    | `search`                  | Search products with a query in the request body. |
    | `update`                  | Change fields of a product.                       |
    | `upsert`                  | Create or replace a product.                      |
    | `upsert_many`             | Create or replace many products in one request.   |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self,
        body: models.ProductCreation | Mapping[str, Any],
        *,
        skip_variant_generation: bool | Unset = UNSET,
        do_index: bool | Unset = UNSET,
        skip_related_items_validation: bool | Unset = UNSET,
        content_language: str | Unset = UNSET,
    ) -> models.ResourceLocation:
        """Create a product.

        `POST /product/{tenant}/products` answers 201; errors: 400, 401, 403, 409, 500.
        Token: service. Any of the scopes: `product.product_manage`, `product.product_manage_by_vendor`. In some cases
        also: `product.product_publish` to publish.
        Raises `Conflict` (409).

        Args:
            skip_variant_generation: Whether no variants are generated from a parent variant. Default `False`.
            do_index: Whether to index the change. Default `True`.
            skip_related_items_validation: Whether to accept related items that do not exist. Default `False`.
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import resource_location as _resource_location

        return await self._client.send(
            Request(
                "product.products.create",
                query={
                    "skipVariantGeneration": skip_variant_generation,
                    "doIndex": do_index,
                    "skipRelatedItemsValidation": skip_related_items_validation,
                },
                headers={"Content-Language": content_language},
                body=body,
            ),
            _resource_location.decode,
        )

    async def create_many(
        self,
        body: Sequence[models.ProductCreation | Mapping[str, Any]],
        *,
        skip_variant_generation: bool | Unset = UNSET,
        do_index: bool | Unset = UNSET,
        skip_related_items_validation: bool | Unset = UNSET,
        content_language: str | Unset = UNSET,
    ) -> builtins.list[models.BulkResponse]:
        """Create many products in one request.

        `POST /product/{tenant}/products/bulk` answers 207; errors: 400, 401, 403, 404, 500.
        Token: service. Any of the scopes: `product.product_manage`, `product.product_manage_by_vendor`. In some cases
        also: `product.product_publish` to publish.
        At most 200 items a request; the response has an entry with a status for each item.

        Args:
            skip_variant_generation: Whether no variants are generated from a parent variant. Default `False`.
            do_index: Whether to index the change. Default `True`.
            skip_related_items_validation: Whether to accept related items that do not exist. Default `False`.
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import bulk_response as _bulk_response

        return await self._client.send(
            Request(
                "product.products.create_many",
                query={
                    "skipVariantGeneration": skip_variant_generation,
                    "doIndex": do_index,
                    "skipRelatedItemsValidation": skip_related_items_validation,
                },
                headers={"Content-Language": content_language},
                body=body,
            ),
            list_of(_bulk_response.decode),
        )

    async def delete(self, product_id: str, *, force: bool | Unset = UNSET, do_index: bool | Unset = UNSET) -> None:
        """Delete a product.

        `DELETE /product/{tenant}/products/{productId}` answers 204; errors: 401, 403, 500.
        Token: service. Any of the scopes: `product.product_manage`, `product.product_manage_by_vendor`.

        Args:
            force: Whether to delete the variants too. Default `False`.
            do_index: Whether to index the change. Default `True`.
        """
        return await self._client.send(
            Request(
                "product.products.delete", path={"productId": product_id}, query={"force": force, "doIndex": do_index}
            ),
            nothing,
        )

    async def get(
        self,
        product_id: str,
        *,
        fields: str | Unset = UNSET,
        expand: str | Unset = UNSET,
        raw_value: bool | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> models.Product:
        """Get a product by id.

        `GET /product/{tenant}/products/{productId}` answers 200; errors: 401, 403, 404, 500.
        Token: service. In some cases also: `product.product_read_unpublished` for what is unpublished,
        `product.product_read_by_vendor` for vendors, `product.product_manage_by_vendor` for vendors.

        Args:
            fields: Names of the fields to return, separated by commas.
            expand: References to resolve in the response.
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import product as _product

        return await self._client.send(
            Request(
                "product.products.get",
                path={"productId": product_id},
                query={"fields": fields, "expand": expand, "rawValue": raw_value},
                headers={"Accept-Language": accept_language},
            ),
            _product.decode,
        )

    async def get_recalculation_job(self, job_id: str) -> models.DynamicVariantRecalculationJob:
        """Get a recalculation job by id.

        `GET /product/{tenant}/products/recalculate/jobs/{jobId}` answers 200; errors: 401, 403, 404, 500.
        Token: service. Scope: `product.product_manage`.
        """
        from ..models import dynamic_variant_recalculation_job as _dynamic_variant_recalculation_job

        return await self._client.send(
            Request("product.products.get_recalculation_job", path={"jobId": job_id}),
            _dynamic_variant_recalculation_job.decode,
        )

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        q: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        expand: str | Unset = UNSET,
        raw_value: bool | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.Product]:
        """List products.

        `GET /product/{tenant}/products` answers 200; errors: 401, 403, 500.
        Token: service. In some cases also: `product.product_read_unpublished` for what is unpublished,
        `product.product_read_by_vendor` for vendors, `product.product_manage_by_vendor` for vendors.
        Paged, 60 items a page by default, with a total on request.

        Args:
            page_number: Number of the first page to fetch.
            page_size: Items per page. Default `60`.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            q: Filter in the query language of the API, such as `name:value`.
        """
        from ..models import product as _product

        return self._client.paginate(
            Request(
                "product.products.list",
                query={
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "sort": sort,
                    "q": q,
                    "fields": fields,
                    "expand": expand,
                    "rawValue": raw_value,
                },
                headers={"Accept-Language": accept_language},
            ),
            _product.decode,
        )

    async def list_recalculation_jobs(
        self,
        *,
        status: Literal["FAILED", "FAILED_PERMANENT", "FINISHED", "PENDING", "PROCESSING"] | str | Unset = UNSET,
    ) -> builtins.list[models.DynamicVariantRecalculationJob]:
        """List recalculation jobs.

        `GET /product/{tenant}/products/recalculate/jobs` answers 200; errors: 401, 403, 500.
        Token: service. Scope: `product.product_manage`.

        Args:
            status: One of `'PENDING'`, `'PROCESSING'`, `'FINISHED'`, `'FAILED'`, `'FAILED_PERMANENT'`.
        """
        from ..models import dynamic_variant_recalculation_job as _dynamic_variant_recalculation_job

        return await self._client.send(
            Request("product.products.list_recalculation_jobs", query={"status": status}),
            list_of(_dynamic_variant_recalculation_job.decode),
        )

    async def recalculate(
        self, body: models.DynamicVariantRecalculationRequest | Mapping[str, Any]
    ) -> models.DynamicVariantRecalculationResponse:
        """Start a job that recalculates products.

        `POST /product/{tenant}/products/recalculate` answers 202; errors: 400, 401, 403, 500.
        Token: service. Scope: `product.product_manage`.
        At most 1000 items a request; the response has one status for all items.
        """
        from ..models import dynamic_variant_recalculation_response as _dynamic_variant_recalculation_response

        return await self._client.send(
            Request("product.products.recalculate", body=body), _dynamic_variant_recalculation_response.decode
        )

    def search(
        self,
        body: models.SearchProducts | Mapping[str, Any],
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        expand: str | Unset = UNSET,
        raw_value: bool | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.Product]:
        """Search products with a query in the request body.

        `POST /product/{tenant}/products/search` answers 200; errors: 401, 403, 500.
        Token: service. In some cases also: `product.product_read_unpublished` for what is unpublished,
        `product.product_read_by_vendor` for vendors.
        Paged, 60 items a page by default, with a total on request.

        Args:
            page_number: Number of the first page to fetch.
            page_size: Items per page. Default `60`.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import product as _product

        return self._client.paginate(
            Request(
                "product.products.search",
                query={
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "sort": sort,
                    "fields": fields,
                    "expand": expand,
                    "rawValue": raw_value,
                },
                headers={"Accept-Language": accept_language},
                body=body,
            ),
            _product.decode,
        )

    async def update(
        self,
        product_id: str,
        body: models.ProductPartialUpdate | Mapping[str, Any],
        *,
        skip_variant_generation: bool | Unset = UNSET,
        do_index: bool | Unset = UNSET,
        skip_related_items_validation: bool | Unset = UNSET,
        content_language: str | Unset = UNSET,
    ) -> None:
        """Change fields of a product.

        `PATCH /product/{tenant}/products/{productId}` answers 204; errors: 400, 401, 403, 404, 409, 500.
        Token: service. Any of the scopes: `product.product_manage`, `product.product_manage_by_vendor`. In some cases
        also: `product.product_publish` to publish, `product.product_unpublish` to unpublish.
        Raises `Conflict` if `metadata.version` is outdated.

        Args:
            skip_variant_generation: Whether no variants are generated from a parent variant. Default `False`.
            do_index: Whether to index the change. Default `True`.
            skip_related_items_validation: Whether to accept related items that do not exist. Default `False`.
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        return await self._client.send(
            Request(
                "product.products.update",
                path={"productId": product_id},
                query={
                    "skipVariantGeneration": skip_variant_generation,
                    "doIndex": do_index,
                    "skipRelatedItemsValidation": skip_related_items_validation,
                },
                headers={"Content-Language": content_language},
                body=body,
            ),
            nothing,
        )

    async def upsert(
        self,
        product_id: str,
        body: models.ProductUpdate | Mapping[str, Any],
        *,
        partial: bool | Unset = UNSET,
        skip_variant_generation: bool | Unset = UNSET,
        do_index: bool | Unset = UNSET,
        skip_related_items_validation: bool | Unset = UNSET,
        content_language: str | Unset = UNSET,
    ) -> models.ResourceLocation | None:
        """Create or replace a product.

        `PUT /product/{tenant}/products/{productId}` answers 201 or 204; errors: 400, 401, 403, 404, 409, 500.
        Token: service. Any of the scopes: `product.product_manage`, `product.product_manage_by_vendor`. In some cases
        also: `product.product_publish` to publish, `product.product_unpublish` to unpublish.
        Raises `Conflict` if `metadata.version` is outdated.

        Args:
            partial: Whether fields that are not sent are kept. Default `False`.
            skip_variant_generation: Whether no variants are generated from a parent variant. Default `False`.
            do_index: Whether to index the change. Default `True`.
            skip_related_items_validation: Whether to accept related items that do not exist. Default `False`.
        """
        from ..models import resource_location as _resource_location

        return await self._client.send(
            Request(
                "product.products.upsert",
                path={"productId": product_id},
                query={
                    "partial": partial,
                    "skipVariantGeneration": skip_variant_generation,
                    "doIndex": do_index,
                    "skipRelatedItemsValidation": skip_related_items_validation,
                },
                headers={"Content-Language": content_language},
                body=body,
            ),
            _resource_location.decode,
        )

    async def upsert_many(
        self,
        body: Sequence[models.ProductBulkUpdate | Mapping[str, Any]],
        *,
        skip_variant_generation: bool | Unset = UNSET,
        do_index: bool | Unset = UNSET,
        skip_related_items_validation: bool | Unset = UNSET,
        content_language: str | Unset = UNSET,
    ) -> builtins.list[models.BulkResponse]:
        """Create or replace many products in one request.

        `PUT /product/{tenant}/products/bulk` answers 207; errors: 400, 401, 403, 500.
        Token: service. Any of the scopes: `product.product_manage`, `product.product_manage_by_vendor`. In some cases
        also: `product.product_publish` to publish, `product.product_unpublish` to unpublish.
        At most 200 items a request; the response has an entry with a status for each item.

        Args:
            skip_variant_generation: Whether no variants are generated from a parent variant. Default `False`.
            do_index: Whether to index the change. Default `True`.
            skip_related_items_validation: Whether to accept related items that do not exist. Default `False`.
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import bulk_response as _bulk_response

        return await self._client.send(
            Request(
                "product.products.upsert_many",
                query={
                    "skipVariantGeneration": skip_variant_generation,
                    "doIndex": do_index,
                    "skipRelatedItemsValidation": skip_related_items_validation,
                },
                headers={"Content-Language": content_language},
                body=body,
            ),
            list_of(_bulk_response.decode),
        )

    async def modify(
        self, product_id: str, change: Change[models.Product], *, language: str = "*", attempts: int = 5
    ) -> models.Product:
        """Read a product, change it and replace it.

        Sends `get`, then `upsert` if something has changed; after a `Conflict` it reads again.
        Scopes: `product.product_manage` or `product.product_manage_by_vendor` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            language: Language of the texts read and replaced; `*` for maps of all languages.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import product as _product

        return await self._client.modify(
            "product.products.get",
            "product.products.upsert",
            _product.decode,
            change,
            path={"productId": product_id},
            language=language,
            attempts=attempts,
            trim=declared(models, "ProductUpdate"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.ProductBulkUpdate | models.ProductCreation | Mapping[str, Any]]
        | Iterable[models.ProductBulkUpdate | models.ProductCreation | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import products, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `upsert_many` or `create_many`, at most 200 rows a request. Token: service. Any of the scopes:
        `product.product_manage`, `product.product_manage_by_vendor`. In some cases also: `product.product_publish` to
        publish, `product.product_unpublish` to unpublish.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"upsert": "product.products.upsert_many", "create": "product.products.create_many"},
            rows,
            mode=mode,
            path={},
            **options,
        )

    async def import_all(
        self,
        rows: AsyncIterable[models.ProductBulkUpdate | models.ProductCreation | Mapping[str, Any]]
        | Iterable[models.ProductBulkUpdate | models.ProductCreation | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import products and return a report.

        The report counts the outcomes and has those that failed.
        Sends `upsert_many` or `create_many`, at most 200 rows a request. Token: service. Any of the scopes:
        `product.product_manage`, `product.product_manage_by_vendor`. In some cases also: `product.product_publish` to
        publish, `product.product_unpublish` to unpublish.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"upsert": "product.products.upsert_many", "create": "product.products.create_many"},
            rows,
            mode=mode,
            path={},
            **options,
        )

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...decoding import list_of
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Availabilities:
    """Availabilities of products at sites.

    | Method         | What it does                                                            |
    | -------------- | ----------------------------------------------------------------------- |
    | `create`       | Create the availability of a product at a site.                         |
    | `create_many`  | Create many availabilities in one request.                              |
    | `delete`       | Delete the availability of a product at a site.                         |
    | `delete_many`  | Delete many availabilities in one request.                              |
    | `get`          | Get the availability of a product at a site.                            |
    | `import_all`   | Import availabilities and return a report.                              |
    | `importer`     | Import availabilities, with an outcome for every row.                   |
    | `list_by_site` | List the availabilities at a site.                                      |
    | `modify`       | Read the availability of a product at a site, change it and replace it. |
    | `search`       | Get the availabilities of the products named in the request body.       |
    | `upsert`       | Create or replace the availability of a product at a site.              |
    | `upsert_many`  | Create or replace many availabilities in one request.                   |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, product_id: str, site: str, body: models.AvailabilityUpsert | Mapping[str, Any]
    ) -> models.IdResponse:
        """Create the availability of a product at a site.

        `POST /availability/{tenant}/availability/{productId}/{site}` answers 201; errors: 400, 401, 403, 409, 500.
        Token: service. Any of the scopes: `availability.availability_manage`,
        `availability.availability_manage_by_vendor`.
        Raises `Conflict` (409).
        """
        from ..models import id_response as _id_response

        return await self._client.send(
            Request("availability.availabilities.create", path={"productId": product_id, "site": site}, body=body),
            _id_response.decode,
        )

    async def create_many(
        self, body: Sequence[models.AvailabilityBulkUpsert | Mapping[str, Any]], *, vendor_id: str | Unset = UNSET
    ) -> list[models.BulkResponse]:
        """Create many availabilities in one request.

        `POST /availability/{tenant}/availability/bulk` answers 207; errors: 400, 401, 403, 500.
        Token: service. Any of the scopes: `availability.availability_manage`,
        `availability.availability_manage_by_vendor`.
        At most 200 items a request; the response has an entry with a status for each item.
        """
        from ..models import bulk_response as _bulk_response

        return await self._client.send(
            Request("availability.availabilities.create_many", headers={"vendor-id": vendor_id}, body=body),
            list_of(_bulk_response.decode),
        )

    async def delete(self, product_id: str, site: str) -> None:
        """Delete the availability of a product at a site.

        `DELETE /availability/{tenant}/availability/{productId}/{site}` answers 204; errors: 400, 401, 403, 404, 500.
        Token: service. Any of the scopes: `availability.availability_manage`,
        `availability.availability_manage_by_vendor`.
        """
        return await self._client.send(
            Request("availability.availabilities.delete", path={"productId": product_id, "site": site}), nothing
        )

    async def delete_many(
        self, body: Sequence[models.AvailabilityBulkDelete | Mapping[str, Any]], *, vendor_id: str | Unset = UNSET
    ) -> list[models.BulkResponse]:
        """Delete many availabilities in one request.

        `DELETE /availability/{tenant}/availability/bulk` answers 207; errors: 400, 401, 403, 500.
        Token: service. Any of the scopes: `availability.availability_manage`,
        `availability.availability_manage_by_vendor`.
        At most 200 items a request; the response has an entry with a status for each item.
        """
        from ..models import bulk_response as _bulk_response

        return await self._client.send(
            Request("availability.availabilities.delete_many", headers={"vendor-id": vendor_id}, body=body),
            list_of(_bulk_response.decode),
        )

    async def get(self, product_id: str, site: str) -> models.AvailabilityWithBundle:
        """Get the availability of a product at a site.

        `GET /availability/{tenant}/availability/{productId}/{site}` answers 200; errors: 400, 401, 403, 404, 500.
        Token: service. Any of the scopes: `availability.availability_view_by_vendor`, `availability.availability_view`.
        """
        from ..models import availability_with_bundle as _availability_with_bundle

        return await self._client.send(
            Request("availability.availabilities.get", path={"productId": product_id, "site": site}),
            _availability_with_bundle.decode,
        )

    def list_by_site(
        self,
        site: str,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        q: str | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> Paginator[models.Availability]:
        """List the availabilities at a site.

        `GET /availability/{tenant}/availability/site/{site}` answers 200; errors: 400, 401, 403, 500.
        Token: service. Any of the scopes: `availability.availability_view_by_vendor`, `availability.availability_view`.
        Paged, 20000 items a page by default, with a total on request.

        Args:
            page_size: Items per page. Default `20000`.
            page_number: Number of the first page to fetch. Default `1`.
            q: Filter in the query language of the API, such as `name:value`.
            sort: Fields to sort by, such as `name:asc,id:desc`.
        """
        from ..models import availability as _availability

        return self._client.paginate(
            Request(
                "availability.availabilities.list_by_site",
                path={"site": site},
                query={"pageSize": page_size, "pageNumber": page_number, "q": q, "sort": sort},
            ),
            _availability.decode,
        )

    def search(
        self,
        body: Sequence[str] | models.SearchRequest | Mapping[str, Any],
        *,
        site: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> Paginator[models.AvailabilityWithBundle]:
        """Get the availabilities of the products named in the request body.

        `POST /availability/{tenant}/availability/search` answers 200; errors: 400, 401, 403, 500.
        Token: service. Any of the scopes: `availability.availability_view_by_vendor`, `availability.availability_view`.
        Paged, 20000 items a page by default, with a total on request.

        Args:
            page_size: Items per page. Default `20000`.
            page_number: Number of the first page to fetch. Default `1`.
            sort: Fields to sort by, such as `name:asc,id:desc`.
        """
        from ..models import availability_with_bundle as _availability_with_bundle

        return self._client.paginate(
            Request(
                "availability.availabilities.search",
                query={"site": site, "pageSize": page_size, "pageNumber": page_number, "sort": sort},
                body=body,
            ),
            _availability_with_bundle.decode,
        )

    async def upsert(
        self, product_id: str, site: str, body: models.AvailabilityUpsert | Mapping[str, Any]
    ) -> models.IdResponse | None:
        """Create or replace the availability of a product at a site.

        `PUT /availability/{tenant}/availability/{productId}/{site}` answers 201 or 204; errors: 400, 401, 403, 404,
        500.
        Token: service. Any of the scopes: `availability.availability_manage`,
        `availability.availability_manage_by_vendor`.
        """
        from ..models import id_response as _id_response

        return await self._client.send(
            Request("availability.availabilities.upsert", path={"productId": product_id, "site": site}, body=body),
            _id_response.decode,
        )

    async def upsert_many(
        self, body: Sequence[models.AvailabilityBulkUpsert | Mapping[str, Any]], *, vendor_id: str | Unset = UNSET
    ) -> list[models.BulkResponse]:
        """Create or replace many availabilities in one request.

        `PUT /availability/{tenant}/availability/bulk` answers 207; errors: 400, 401, 403, 500.
        Token: service. Any of the scopes: `availability.availability_manage`,
        `availability.availability_manage_by_vendor`.
        At most 200 items a request; the response has an entry with a status for each item.
        """
        from ..models import bulk_response as _bulk_response

        return await self._client.send(
            Request("availability.availabilities.upsert_many", headers={"vendor-id": vendor_id}, body=body),
            list_of(_bulk_response.decode),
        )

    async def modify(
        self, product_id: str, site: str, change: Change[models.AvailabilityWithBundle], *, attempts: int = 5
    ) -> models.AvailabilityWithBundle:
        """Read the availability of a product at a site, change it and replace it.

        Sends `get`, then `upsert` if something has changed; after a `Conflict` it reads again.
        Scopes: `availability.availability_view_by_vendor` or `availability.availability_view` to read;
        `availability.availability_manage` or `availability.availability_manage_by_vendor` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import availability_with_bundle as _availability_with_bundle

        return await self._client.modify(
            "availability.availabilities.get",
            "availability.availabilities.upsert",
            _availability_with_bundle.decode,
            change,
            path={"productId": product_id, "site": site},
            attempts=attempts,
            trim=declared(models, "AvailabilityUpsert"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.AvailabilityBulkUpsert | Mapping[str, Any]]
        | Iterable[models.AvailabilityBulkUpsert | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import availabilities, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `upsert_many` or `create_many`, at most 200 rows a request. Token: service. Any of the scopes:
        `availability.availability_manage`, `availability.availability_manage_by_vendor`.
        Rows are told apart by `productId`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"upsert": "availability.availabilities.upsert_many", "create": "availability.availabilities.create_many"},
            rows,
            mode=mode,
            path={},
            **options,
        )

    async def import_all(
        self,
        rows: AsyncIterable[models.AvailabilityBulkUpsert | Mapping[str, Any]]
        | Iterable[models.AvailabilityBulkUpsert | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import availabilities and return a report.

        The report counts the outcomes and has those that failed.
        Sends `upsert_many` or `create_many`, at most 200 rows a request. Token: service. Any of the scopes:
        `availability.availability_manage`, `availability.availability_manage_by_vendor`.
        Rows are told apart by `productId`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"upsert": "availability.availabilities.upsert_many", "create": "availability.availabilities.create_many"},
            rows,
            mode=mode,
            path={},
            **options,
        )

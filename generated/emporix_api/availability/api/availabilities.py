from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...decoding import list_of
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Availabilities:
    """`availability.availabilities`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, product_id: str, site: str, body: models.AvailabilityUpsert | Mapping[str, Any]
    ) -> models.IdResponse:
        """POST /availability/{tenant}/availability/{productId}/{site}"""
        from ..models import id_response as _id_response

        return await self._client.send(
            Request("availability.availabilities.create", path={"productId": product_id, "site": site}, body=body),
            _id_response.decode,
        )

    async def create_many(
        self, body: Sequence[models.AvailabilityBulkUpsert | Mapping[str, Any]], *, vendor_id: str | Unset = UNSET
    ) -> list[models.BulkResponse]:
        """POST /availability/{tenant}/availability/bulk"""
        from ..models import bulk_response as _bulk_response

        return await self._client.send(
            Request("availability.availabilities.create_many", headers={"vendor-id": vendor_id}, body=body),
            list_of(_bulk_response.decode),
        )

    async def delete(self, product_id: str, site: str) -> None:
        """DELETE /availability/{tenant}/availability/{productId}/{site}"""
        return await self._client.send(
            Request("availability.availabilities.delete", path={"productId": product_id, "site": site}), nothing
        )

    async def delete_many(
        self, body: Sequence[models.AvailabilityBulkDelete | Mapping[str, Any]], *, vendor_id: str | Unset = UNSET
    ) -> list[models.BulkResponse]:
        """DELETE /availability/{tenant}/availability/bulk"""
        from ..models import bulk_response as _bulk_response

        return await self._client.send(
            Request("availability.availabilities.delete_many", headers={"vendor-id": vendor_id}, body=body),
            list_of(_bulk_response.decode),
        )

    async def get(self, product_id: str, site: str) -> models.AvailabilityWithBundle:
        """GET /availability/{tenant}/availability/{productId}/{site}"""
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
        """GET /availability/{tenant}/availability/site/{site}"""
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
        body: list[str] | models.SearchRequest | Mapping[str, Any],
        *,
        site: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> Paginator[models.AvailabilityWithBundle]:
        """POST /availability/{tenant}/availability/search"""
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
        """PUT /availability/{tenant}/availability/{productId}/{site}"""
        from ..models import id_response as _id_response

        return await self._client.send(
            Request("availability.availabilities.upsert", path={"productId": product_id, "site": site}, body=body),
            _id_response.decode,
        )

    async def upsert_many(
        self, body: Sequence[models.AvailabilityBulkUpsert | Mapping[str, Any]], *, vendor_id: str | Unset = UNSET
    ) -> list[models.BulkResponse]:
        """PUT /availability/{tenant}/availability/bulk"""
        from ..models import bulk_response as _bulk_response

        return await self._client.send(
            Request("availability.availabilities.upsert_many", headers={"vendor-id": vendor_id}, body=body),
            list_of(_bulk_response.decode),
        )

    async def modify(
        self, product_id: str, site: str, change: Change[models.AvailabilityWithBundle], *, attempts: int = 5
    ) -> models.AvailabilityWithBundle:
        """GET /availability/{tenant}/availability/{productId}/{site}, and PUT"""
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
        return self._client.importer(
            "availability.availabilities.upsert_many"
            if mode == "upsert"
            else "availability.availabilities.create_many",
            rows,
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
        return await self._client.import_all(
            "availability.availabilities.upsert_many"
            if mode == "upsert"
            else "availability.availabilities.create_many",
            rows,
            path={},
            **options,
        )

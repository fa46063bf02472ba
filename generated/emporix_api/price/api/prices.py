from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...decoding import list_of
from ...types import UNSET, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Prices:
    """`price.prices`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, body: models.CreatePrice | Mapping[str, Any], *, content_language: str | Unset = UNSET
    ) -> models.IdResponse:
        """POST /price/{tenant}/prices"""
        from ..models import id_response as _id_response

        return await self._client.send(
            Request("price.prices.create", headers={"Content-Language": content_language}, body=body),
            _id_response.decode,
        )

    async def create_many(
        self, body: Sequence[models.CreatePrice | Mapping[str, Any]], *, content_language: str | Unset = UNSET
    ) -> builtins.list[models.PriceBulkResponseEntry]:
        """POST /price/{tenant}/prices/bulk"""
        from ..models import price_bulk_response_entry as _price_bulk_response_entry

        return await self._client.send(
            Request("price.prices.create_many", headers={"Content-Language": content_language}, body=body),
            list_of(_price_bulk_response_entry.decode),
        )

    async def delete(self, price_id: str) -> None:
        """DELETE /price/{tenant}/prices/{priceId}"""
        return await self._client.send(Request("price.prices.delete", path={"priceId": price_id}), nothing)

    async def get(
        self, price_id: str, *, extend_with_price_model: bool | Unset = UNSET, accept_language: str | Unset = UNSET
    ) -> models.SinglePrice:
        """GET /price/{tenant}/prices/{priceId}"""
        from ..models import single_price as _single_price

        return await self._client.send(
            Request(
                "price.prices.get",
                path={"priceId": price_id},
                query={"extendWithPriceModel": extend_with_price_model},
                headers={"Accept-Language": accept_language},
            ),
            _single_price.decode,
        )

    def list(
        self,
        *,
        q: str | Unset = UNSET,
        site_code: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        effective_date: datetime | date | str | Unset = UNSET,
        sort: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        principal_id: str | Unset = UNSET,
        price_model_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        item_type: str | Unset = UNSET,
        country: str | Unset = UNSET,
        item_name: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.Price]:
        """GET /price/{tenant}/prices"""
        from ..models import price as _price

        return self._client.paginate(
            Request(
                "price.prices.list",
                query={
                    "q": q,
                    "siteCode": site_code,
                    "currency": currency,
                    "effectiveDate": effective_date,
                    "sort": sort,
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "principalId": principal_id,
                    "priceModelId": price_model_id,
                    "itemId": item_id,
                    "itemType": item_type,
                    "country": country,
                    "itemName": item_name,
                },
                headers={"Accept-Language": accept_language},
            ),
            _price.decode,
        )

    async def match(self, body: models.MatchRequest | Mapping[str, Any]) -> models.MatchResponse:
        """POST /price/{tenant}/match-prices"""
        from ..models import match_response as _match_response

        return await self._client.send(Request("price.prices.match", body=body), _match_response.decode)

    async def match_by_context(self, body: models.MatchByContext | Mapping[str, Any]) -> models.MatchResponse:
        """POST /price/{tenant}/match-prices-by-context"""
        from ..models import match_response as _match_response

        return await self._client.send(Request("price.prices.match_by_context", body=body), _match_response.decode)

    async def search(
        self, body: models.SearchPrices | Mapping[str, Any], *, expand: str | Unset = UNSET
    ) -> builtins.list[models.PriceSearchItem]:
        """POST /price/{tenant}/prices/search"""
        from ..models import price_search_item as _price_search_item

        return await self._client.send(
            Request("price.prices.search", query={"expand": expand}, body=body), list_of(_price_search_item.decode)
        )

    async def upsert(
        self,
        price_id: str,
        body: models.UpdatePrice | Mapping[str, Any],
        *,
        partial: bool,
        content_language: str | Unset = UNSET,
    ) -> models.IdResponse | None:
        """PUT /price/{tenant}/prices/{priceId}"""
        from ..models import id_response as _id_response

        return await self._client.send(
            Request(
                "price.prices.upsert",
                path={"priceId": price_id},
                query={"partial": partial},
                headers={"Content-Language": content_language},
                body=body,
            ),
            _id_response.decode,
        )

    async def upsert_many(
        self, body: Sequence[models.UpdatePrice | Mapping[str, Any]], *, content_language: str | Unset = UNSET
    ) -> builtins.list[models.PriceBulkResponseEntry]:
        """PUT /price/{tenant}/prices/bulk"""
        from ..models import price_bulk_response_entry as _price_bulk_response_entry

        return await self._client.send(
            Request("price.prices.upsert_many", headers={"Content-Language": content_language}, body=body),
            list_of(_price_bulk_response_entry.decode),
        )

    def importer(
        self,
        rows: AsyncIterable[models.UpdatePrice | models.CreatePrice | Mapping[str, Any]]
        | Iterable[models.UpdatePrice | models.CreatePrice | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        return self._client.importer(
            "price.prices.upsert_many" if mode == "upsert" else "price.prices.create_many", rows, path={}, **options
        )

    async def import_all(
        self,
        rows: AsyncIterable[models.UpdatePrice | models.CreatePrice | Mapping[str, Any]]
        | Iterable[models.UpdatePrice | models.CreatePrice | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        return await self._client.import_all(
            "price.prices.upsert_many" if mode == "upsert" else "price.prices.create_many", rows, path={}, **options
        )

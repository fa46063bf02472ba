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
    """Prices.

    | Method             | What it does                                                                 |
    | ------------------ | ---------------------------------------------------------------------------- |
    | `create`           | Create a price.                                                              |
    | `create_many`      | Create many prices in one request.                                           |
    | `delete`           | Delete a price.                                                              |
    | `get`              | Get a price by id.                                                           |
    | `import_all`       | Import prices and return a report.                                           |
    | `importer`         | Import prices, with an outcome for every row.                                |
    | `list`             | List prices.                                                                 |
    | `match`            | Find the prices that apply to items, for a site, currency and country given. |
    | `match_by_context` | Find the prices that apply to items in the context of the session.           |
    | `search`           | Search prices with a query in the request body.                              |
    | `upsert`           | Create or replace a price.                                                   |
    | `upsert_many`      | Create or replace many prices in one request.                                |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, body: models.CreatePrice | Mapping[str, Any], *, content_language: str | Unset = UNSET
    ) -> models.IdResponse:
        """Create a price.

        `POST /price/{tenant}/prices` answers 201; errors: 400, 401, 403, 500.
        Token: service. Any of the scopes: `price.price_manage`, `price.price_manage_by_vendor`.

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import id_response as _id_response

        return await self._client.send(
            Request("price.prices.create", headers={"Content-Language": content_language}, body=body),
            _id_response.decode,
        )

    async def create_many(
        self, body: Sequence[models.CreatePrice | Mapping[str, Any]], *, content_language: str | Unset = UNSET
    ) -> builtins.list[models.PriceBulkResponseEntry]:
        """Create many prices in one request.

        `POST /price/{tenant}/prices/bulk` answers 207; errors: 400, 401, 403, 500.
        Token: service. Any of the scopes: `price.price_manage`, `price.price_manage_by_vendor`.
        At most 200 items a request; the response has an entry with a status for each item.

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import price_bulk_response_entry as _price_bulk_response_entry

        return await self._client.send(
            Request("price.prices.create_many", headers={"Content-Language": content_language}, body=body),
            list_of(_price_bulk_response_entry.decode),
        )

    async def delete(self, price_id: str) -> None:
        """Delete a price.

        `DELETE /price/{tenant}/prices/{priceId}` answers 204; errors: 400, 401, 403, 404, 500.
        Token: service. Any of the scopes: `price.price_manage`, `price.price_manage_by_vendor`.
        """
        return await self._client.send(Request("price.prices.delete", path={"priceId": price_id}), nothing)

    async def get(
        self, price_id: str, *, extend_with_price_model: bool | Unset = UNSET, accept_language: str | Unset = UNSET
    ) -> models.PriceWithModel:
        """Get a price by id.

        `GET /price/{tenant}/prices/{priceId}` answers 200; errors: 400, 401, 404, 500.
        Token: service.

        Args:
            extend_with_price_model: Default `False`.
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import price_with_model as _price_with_model

        return await self._client.send(
            Request(
                "price.prices.get",
                path={"priceId": price_id},
                query={"extendWithPriceModel": extend_with_price_model},
                headers={"Accept-Language": accept_language},
            ),
            _price_with_model.decode,
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
        """List prices.

        `GET /price/{tenant}/prices` answers 200; errors: 400, 401, 500.
        Token: service.
        Paged, 60 items a page by default, with a total on request.

        Args:
            q: Filter in the query language of the API, such as `name:value`.
            site_code: Codes of sites. Default `'main'`.
            effective_date: Default `'2022-01-01T00:00:00Z'`.
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
        """
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
        """Find the prices that apply to items, for a site, currency and country given.

        `POST /price/{tenant}/match-prices` answers 200; errors: 400, 401, 403, 404, 500.
        Token: service. Any of the scopes: `price.price_read`, `price.price_manage`.
        """
        from ..models import match_response as _match_response

        return await self._client.send(Request("price.prices.match", body=body), _match_response.decode)

    async def match_by_context(self, body: models.MatchByContext | Mapping[str, Any]) -> models.MatchResponse:
        """Find the prices that apply to items in the context of the session.

        `POST /price/{tenant}/match-prices-by-context` answers 200; errors: 400, 401, 403, 404, 500.
        Token: customer, anonymous.
        """
        from ..models import match_response as _match_response

        return await self._client.send(Request("price.prices.match_by_context", body=body), _match_response.decode)

    async def search(
        self, body: models.SearchPrices | Mapping[str, Any], *, expand: str | Unset = UNSET
    ) -> builtins.list[models.PriceSearchItem]:
        """Search prices with a query in the request body.

        `POST /price/{tenant}/prices/search` answers 200; errors: 400, 401, 500.
        Token: service. Any of the scopes: `price.price_read`, `price.price_manage`.

        Args:
            expand: References to resolve in the response.
        """
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
        """Create or replace a price.

        `PUT /price/{tenant}/prices/{priceId}` answers 201 or 204; errors: 400, 401, 403, 404, 409, 500.
        Token: service. Any of the scopes: `price.price_manage`, `price.price_manage_by_vendor`.
        Raises `Conflict` if `metadata.version` is outdated.

        Args:
            partial: Whether fields that are not sent are kept.
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
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
        """Create or replace many prices in one request.

        `PUT /price/{tenant}/prices/bulk` answers 207; errors: 400, 401, 403, 500.
        Token: service. Any of the scopes: `price.price_manage`, `price.price_manage_by_vendor`.
        At most 200 items a request; the response has an entry with a status for each item.

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
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
        """Import prices, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `upsert_many` or `create_many`, at most 200 rows a request. Token: service. Any of the scopes:
        `price.price_manage`, `price.price_manage_by_vendor`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"upsert": "price.prices.upsert_many", "create": "price.prices.create_many"},
            rows,
            mode=mode,
            path={},
            **options,
        )

    async def import_all(
        self,
        rows: AsyncIterable[models.UpdatePrice | models.CreatePrice | Mapping[str, Any]]
        | Iterable[models.UpdatePrice | models.CreatePrice | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import prices and return a report.

        The report counts the outcomes and has those that failed.
        Sends `upsert_many` or `create_many`, at most 200 rows a request. Token: service. Any of the scopes:
        `price.price_manage`, `price.price_manage_by_vendor`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"upsert": "price.prices.upsert_many", "create": "price.prices.create_many"},
            rows,
            mode=mode,
            path={},
            **options,
        )

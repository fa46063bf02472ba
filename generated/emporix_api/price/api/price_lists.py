from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...decoding import list_of
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class PriceLists:
    """Price lists.

    | Method               | What it does                                                        |
    | -------------------- | ------------------------------------------------------------------- |
    | `create`             | Create a price list.                                                |
    | `create_many_prices` | Add many prices to a price list in one request.                     |
    | `create_price`       | Add a price to a price list.                                        |
    | `delete`             | Delete a price list.                                                |
    | `delete_many_prices` | Delete many prices of a price list in one request.                  |
    | `delete_price`       | Delete a price of a price list.                                     |
    | `get`                | Get a price list by id.                                             |
    | `get_price`          | Get a price of a price list.                                        |
    | `import_all`         | Import price lists and return a report.                             |
    | `import_prices`      | Import prices of a price list and return a report.                  |
    | `importer`           | Import price lists, with an outcome for every row.                  |
    | `list`               | List price lists.                                                   |
    | `list_prices`        | List the prices of a price list.                                    |
    | `modify`             | Read a price list, change it and replace it.                        |
    | `modify_price`       | Read a price of a price list, change it and replace it.             |
    | `prices_importer`    | Import prices of a price list, with an outcome for every row.       |
    | `search`             | Search price lists with a query in the request body.                |
    | `search_prices`      | Search the prices of a price list with a query in the request body. |
    | `upsert`             | Create or replace a price list.                                     |
    | `upsert_many_prices` | Create or replace many prices of a price list in one request.       |
    | `upsert_price`       | Create or replace a price of a price list.                          |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, body: models.PriceListCreation | Mapping[str, Any], *, content_language: str | Unset = UNSET
    ) -> models.IdResponse:
        """Create a price list.

        `POST /price/{tenant}/price-lists` answers 201; errors: 401, 403, 500.
        Token: service. Scope: `price.pricelist_manage`.

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import id_response as _id_response

        return await self._client.send(
            Request("price.price_lists.create", headers={"Content-Language": content_language}, body=body),
            _id_response.decode,
        )

    async def create_many_prices(
        self, price_list_id: str, body: Sequence[models.PriceListPriceCreation | Mapping[str, Any]]
    ) -> builtins.list[models.PriceBulkResponseEntry]:
        """Add many prices to a price list in one request.

        `POST /price/{tenant}/price-lists/{priceListId}/prices/bulk` answers 207; errors: 401, 403, 500.
        Token: service. Scope: `price.pricelist_manage`.
        At most 200 items a request; the response has an entry with a status for each item.
        """
        from ..models import price_bulk_response_entry as _price_bulk_response_entry

        return await self._client.send(
            Request("price.price_lists.create_many_prices", path={"priceListId": price_list_id}, body=body),
            list_of(_price_bulk_response_entry.decode),
        )

    async def create_price(
        self, price_list_id: str, body: models.PriceListPriceCreation | Mapping[str, Any]
    ) -> models.IdResponse:
        """Add a price to a price list.

        `POST /price/{tenant}/price-lists/{priceListId}/prices` answers 201; errors: 400, 401, 403, 500.
        Token: service. Scope: `price.pricelist_manage`.
        """
        from ..models import id_response as _id_response

        return await self._client.send(
            Request("price.price_lists.create_price", path={"priceListId": price_list_id}, body=body),
            _id_response.decode,
        )

    async def delete(self, price_list_id: str) -> None:
        """Delete a price list.

        `DELETE /price/{tenant}/price-lists/{priceListId}` answers 204; errors: 401, 403, 500.
        Token: service. Scope: `price.pricelist_manage`.
        """
        return await self._client.send(
            Request("price.price_lists.delete", path={"priceListId": price_list_id}), nothing
        )

    async def delete_many_prices(self, price_list_id: str, body: Sequence[str]) -> None:
        """Delete many prices of a price list in one request.

        `DELETE /price/{tenant}/price-lists/{priceListId}/prices/bulk` answers 204; errors: 401, 403, 500.
        Token: service. Scope: `price.pricelist_manage`.
        At most 200 items a request; the response has one status for all items.
        """
        return await self._client.send(
            Request("price.price_lists.delete_many_prices", path={"priceListId": price_list_id}, body=body), nothing
        )

    async def delete_price(self, price_list_id: str, price_id: str) -> None:
        """Delete a price of a price list.

        `DELETE /price/{tenant}/price-lists/{priceListId}/prices/{priceId}` answers 204; errors: 401, 403, 500.
        Token: service. Scope: `price.pricelist_manage`.
        """
        return await self._client.send(
            Request("price.price_lists.delete_price", path={"priceListId": price_list_id, "priceId": price_id}), nothing
        )

    async def get(self, price_list_id: str, *, accept_language: str | Unset = UNSET) -> models.PriceList:
        """Get a price list by id.

        `GET /price/{tenant}/price-lists/{priceListId}` answers 200; errors: 401, 403, 404, 500.
        Token: service. Scope: `price.pricelist_read`.

        Args:
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import price_list as _price_list

        return await self._client.send(
            Request(
                "price.price_lists.get",
                path={"priceListId": price_list_id},
                headers={"Accept-Language": accept_language},
            ),
            _price_list.decode,
        )

    async def get_price(
        self, price_list_id: str, price_id: str, *, accept_language: str | Unset = UNSET
    ) -> models.PriceListPrice:
        """Get a price of a price list.

        `GET /price/{tenant}/price-lists/{priceListId}/prices/{priceId}` answers 200; errors: 401, 403, 404, 500.
        Token: service. Scope: `price.pricelist_read`.

        Args:
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import price_list_price as _price_list_price

        return await self._client.send(
            Request(
                "price.price_lists.get_price",
                path={"priceListId": price_list_id, "priceId": price_id},
                headers={"Accept-Language": accept_language},
            ),
            _price_list_price.decode,
        )

    def list(
        self,
        *,
        q: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        name: str | Unset = UNSET,
        effective_date: datetime | date | str | Unset = UNSET,
        currency: str | Unset = UNSET,
        country: str | Unset = UNSET,
        site_code: str | Unset = UNSET,
        customer_groups: str | Unset = UNSET,
        region: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.PriceList]:
        """List price lists.

        `GET /price/{tenant}/price-lists` answers 200; errors: 401, 403, 500.
        Token: service. Scope: `price.pricelist_read`.
        Paged, 60 items a page by default, with a total on request.

        Args:
            q: Filter in the query language of the API, such as `name:value`.
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            site_code: Code of a site.
        """
        from ..models import price_list as _price_list

        return self._client.paginate(
            Request(
                "price.price_lists.list",
                query={
                    "q": q,
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "sort": sort,
                    "name": name,
                    "effectiveDate": effective_date,
                    "currency": currency,
                    "country": country,
                    "siteCode": site_code,
                    "customerGroups": customer_groups,
                    "region": region,
                },
                headers={"Accept-Language": accept_language},
            ),
            _price_list.decode,
        )

    def list_prices(
        self,
        price_list_id: str,
        *,
        q: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        price_model_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        item_type: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.PriceListPrice]:
        """List the prices of a price list.

        `GET /price/{tenant}/price-lists/{priceListId}/prices` answers 200; errors: 401, 403, 500.
        Token: service. Scope: `price.pricelist_read`.
        Paged, 60 items a page by default, with a total on request.

        Args:
            q: Filter in the query language of the API, such as `name:value`.
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import price_list_price as _price_list_price

        return self._client.paginate(
            Request(
                "price.price_lists.list_prices",
                path={"priceListId": price_list_id},
                query={
                    "q": q,
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "sort": sort,
                    "priceModelId": price_model_id,
                    "itemId": item_id,
                    "itemType": item_type,
                },
                headers={"Accept-Language": accept_language},
            ),
            _price_list_price.decode,
        )

    def search(
        self,
        body: models.SearchRequest | Mapping[str, Any],
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.PriceList]:
        """Search price lists with a query in the request body.

        `POST /price/{tenant}/price-lists/search` answers 200; errors: 401, 403, 500.
        Token: service. Scope: `price.pricelist_read`.
        Paged, 60 items a page by default, with a total on request.

        Args:
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import price_list as _price_list

        return self._client.paginate(
            Request(
                "price.price_lists.search",
                query={"pageNumber": page_number, "pageSize": page_size, "sort": sort},
                headers={"Accept-Language": accept_language},
                body=body,
            ),
            _price_list.decode,
        )

    def search_prices(
        self,
        price_list_id: str,
        body: models.SearchRequest | Mapping[str, Any],
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> Paginator[models.PriceListPrice]:
        """Search the prices of a price list with a query in the request body.

        `POST /price/{tenant}/price-lists/{priceListId}/prices/search` answers 200; errors: 401, 403, 500.
        Token: service. Scope: `price.pricelist_read`.
        Paged, 60 items a page by default, with a total on request.

        Args:
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
        """
        from ..models import price_list_price as _price_list_price

        return self._client.paginate(
            Request(
                "price.price_lists.search_prices",
                path={"priceListId": price_list_id},
                query={"pageNumber": page_number, "pageSize": page_size, "sort": sort},
                body=body,
            ),
            _price_list_price.decode,
        )

    async def upsert(
        self,
        price_list_id: str,
        body: models.PriceListUpdate | Mapping[str, Any],
        *,
        content_language: str | Unset = UNSET,
    ) -> models.IdResponse | None:
        """Create or replace a price list.

        `PUT /price/{tenant}/price-lists/{priceListId}` answers 201 or 204; errors: 401, 403, 404, 500.
        Token: service. Scope: `price.pricelist_manage`.

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import id_response as _id_response

        return await self._client.send(
            Request(
                "price.price_lists.upsert",
                path={"priceListId": price_list_id},
                headers={"Content-Language": content_language},
                body=body,
            ),
            _id_response.decode,
        )

    async def upsert_many_prices(
        self, price_list_id: str, body: Sequence[models.PriceListPriceUpdate | Mapping[str, Any]]
    ) -> builtins.list[models.PriceBulkResponseEntry]:
        """Create or replace many prices of a price list in one request.

        `PUT /price/{tenant}/price-lists/{priceListId}/prices/bulk` answers 207; errors: 401, 403, 500.
        Token: service. Scope: `price.pricelist_manage`.
        At most 200 items a request; the response has an entry with a status for each item.
        """
        from ..models import price_bulk_response_entry as _price_bulk_response_entry

        return await self._client.send(
            Request("price.price_lists.upsert_many_prices", path={"priceListId": price_list_id}, body=body),
            list_of(_price_bulk_response_entry.decode),
        )

    async def upsert_price(
        self,
        price_list_id: str,
        price_id: str,
        body: models.PriceListPriceUpdate | Mapping[str, Any],
        *,
        content_language: str | Unset = UNSET,
    ) -> models.IdResponse | None:
        """Create or replace a price of a price list.

        `PUT /price/{tenant}/price-lists/{priceListId}/prices/{priceId}` answers 201 or 204; errors: 401, 403, 404, 500.
        Token: service. Scope: `price.pricelist_manage`.

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import id_response as _id_response

        return await self._client.send(
            Request(
                "price.price_lists.upsert_price",
                path={"priceListId": price_list_id, "priceId": price_id},
                headers={"Content-Language": content_language},
                body=body,
            ),
            _id_response.decode,
        )

    async def modify(
        self, price_list_id: str, change: Change[models.PriceList], *, language: str = "*", attempts: int = 5
    ) -> models.PriceList:
        """Read a price list, change it and replace it.

        Sends `get`, then `upsert` if something has changed; after a `Conflict` it reads again.
        Scopes: `price.pricelist_read` to read; `price.pricelist_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            language: Language of the texts read and replaced; `*` for maps of all languages.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import price_list as _price_list

        return await self._client.modify(
            "price.price_lists.get",
            "price.price_lists.upsert",
            _price_list.decode,
            change,
            path={"priceListId": price_list_id},
            language=language,
            attempts=attempts,
            trim=declared(models, "PriceListUpdate"),
        )

    async def modify_price(
        self,
        price_list_id: str,
        price_id: str,
        change: Change[models.PriceListPrice],
        *,
        language: str = "*",
        attempts: int = 5,
    ) -> models.PriceListPrice:
        """Read a price of a price list, change it and replace it.

        Sends `get_price`, then `upsert_price` if something has changed; after a `Conflict` it reads again.
        Scopes: `price.pricelist_read` to read; `price.pricelist_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            language: Language of the texts read and replaced; `*` for maps of all languages.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import price_list_price as _price_list_price

        return await self._client.modify(
            "price.price_lists.get_price",
            "price.price_lists.upsert_price",
            _price_list_price.decode,
            change,
            path={"priceListId": price_list_id, "priceId": price_id},
            language=language,
            attempts=attempts,
            trim=declared(models, "PriceListPriceUpdate"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.PriceListUpdate | models.PriceListCreation | Mapping[str, Any]]
        | Iterable[models.PriceListUpdate | models.PriceListCreation | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import price lists, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `upsert` or `create`, one row a request. Token: service. Scope: `price.pricelist_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"upsert": "price.price_lists.upsert", "create": "price.price_lists.create"},
            rows,
            mode=mode,
            path={},
            **options,
        )

    async def import_all(
        self,
        rows: AsyncIterable[models.PriceListUpdate | models.PriceListCreation | Mapping[str, Any]]
        | Iterable[models.PriceListUpdate | models.PriceListCreation | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import price lists and return a report.

        The report counts the outcomes and has those that failed.
        Sends `upsert` or `create`, one row a request. Token: service. Scope: `price.pricelist_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"upsert": "price.price_lists.upsert", "create": "price.price_lists.create"},
            rows,
            mode=mode,
            path={},
            **options,
        )

    def prices_importer(
        self,
        price_list_id: str,
        rows: AsyncIterable[models.PriceListPriceUpdate | models.PriceListPriceCreation | Mapping[str, Any]]
        | Iterable[models.PriceListPriceUpdate | models.PriceListPriceCreation | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import prices of a price list, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `upsert_many_prices` or `create_many_prices`, at most 200 rows a request. Token: service. Scope:
        `price.pricelist_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"upsert": "price.price_lists.upsert_many_prices", "create": "price.price_lists.create_many_prices"},
            rows,
            mode=mode,
            path={"priceListId": price_list_id},
            **options,
        )

    async def import_prices(
        self,
        price_list_id: str,
        rows: AsyncIterable[models.PriceListPriceUpdate | models.PriceListPriceCreation | Mapping[str, Any]]
        | Iterable[models.PriceListPriceUpdate | models.PriceListPriceCreation | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import prices of a price list and return a report.

        The report counts the outcomes and has those that failed.
        Sends `upsert_many_prices` or `create_many_prices`, at most 200 rows a request. Token: service. Scope:
        `price.pricelist_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"upsert": "price.price_lists.upsert_many_prices", "create": "price.price_lists.create_many_prices"},
            rows,
            mode=mode,
            path={"priceListId": price_list_id},
            **options,
        )

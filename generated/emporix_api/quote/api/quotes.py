from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...decoding import list_of
from ...types import (
    UNSET,
    Client,
    Download,
    Importer,
    ImportOptions,
    Paginator,
    Report,
    Request,
    Unset,
    nothing,
)

if TYPE_CHECKING:
    from .. import models


class Quotes:
    """Quotes.

    | Method         | What it does                                  |
    | -------------- | --------------------------------------------- |
    | `create`       | Create a quote.                               |
    | `delete`       | Delete a quote.                               |
    | `generate_pdf` | Generate the PDF of a quote.                  |
    | `get`          | Get a quote by id.                            |
    | `import_all`   | Import quotes and return a report.            |
    | `importer`     | Import quotes, with an outcome for every row. |
    | `list`         | List quotes.                                  |
    | `list_history` | List the changes of a quote so far.           |
    | `update`       | Change fields of a quote.                     |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, body: models.QuoteCreateRequestOrQuoteCreateFromCartRequest | Mapping[str, Any]
    ) -> models.QuoteIdResponse:
        """Create a quote.

        `POST /quote/{tenant}/quotes` answers 201; errors: 400, 401, 403, 409.
        Token: service. Any of the scopes: `quote.quote_manage`, `quote.quote_manage_own`. In some cases also:
        `cart.cart_manage_external_prices` for external prices, products, fees and discounts.
        Raises `Conflict` (409).
        """
        from ..models import quote_id_response as _quote_id_response

        return await self._client.send(Request("quote.quotes.create", body=body), _quote_id_response.decode)

    async def delete(self, quote_id: str) -> None:
        """Delete a quote.

        `DELETE /quote/{tenant}/quotes/{quoteId}` answers 204; errors: 401, 403.
        Token: service. Scope: `quote.quote_manage`.
        """
        return await self._client.send(Request("quote.quotes.delete", path={"quoteId": quote_id}), nothing)

    def generate_pdf(self, quote_id: str, *, accept_language: str | Unset = UNSET) -> Download:
        """Generate the PDF of a quote.

        `POST /quote/{tenant}/quotes/{quoteId}/pdf` answers 200; errors: 400, 401, 403, 404.
        Token: service. Any of the scopes: `quote.quote_manage`, `quote.quote_manage_own`.

        Args:
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        return self._client.download(
            Request(
                "quote.quotes.generate_pdf", path={"quoteId": quote_id}, headers={"Accept-Language": accept_language}
            )
        )

    async def get(self, quote_id: str, *, accept_language: str | Unset = UNSET) -> models.Quote:
        """Get a quote by id.

        `GET /quote/{tenant}/quotes/{quoteId}` answers 200; errors: 400, 401, 403, 404.
        Token: service. Any of the scopes: `quote.quote_read`, `quote.quote_read_own`.

        Args:
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import quote as _quote

        return await self._client.send(
            Request("quote.quotes.get", path={"quoteId": quote_id}, headers={"Accept-Language": accept_language}),
            _quote.decode,
        )

    def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        q: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.Quote]:
        """List quotes.

        `GET /quote/{tenant}/quotes` answers 200; errors: 400, 401, 403.
        Token: service. Any of the scopes: `quote.quote_read`, `quote.quote_read_own`.
        Paged, 60 items a page by default, with a total on request.

        Args:
            page_size: Items per page. Default `60`; 1 or more.
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            q: Filter in the query language of the API, such as `name:value`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import quote as _quote

        return self._client.paginate(
            Request(
                "quote.quotes.list",
                query={"pageSize": page_size, "pageNumber": page_number, "sort": sort, "q": q, "fields": fields},
                headers={"Accept-Language": accept_language},
            ),
            _quote.decode,
        )

    async def list_history(self, quote_id: str) -> builtins.list[models.QuoteHistoryItem]:
        """List the changes of a quote so far.

        `GET /quote/{tenant}/quotes/{quoteId}/history` answers 200; errors: 401, 403.
        Token: service. Scope: `quote.quote_read`.
        """
        from ..models import quote_history_item as _quote_history_item

        return await self._client.send(
            Request("quote.quotes.list_history", path={"quoteId": quote_id}), list_of(_quote_history_item.decode)
        )

    async def update(self, quote_id: str, body: Sequence[models.PatchOperation | Mapping[str, Any]]) -> None:
        """Change fields of a quote.

        `PATCH /quote/{tenant}/quotes/{quoteId}` answers 204; errors: 400, 401, 403, 404.
        Token: service. Any of the scopes: `quote.quote_manage`, `quote.quote_manage_own`.
        """
        return await self._client.send(Request("quote.quotes.update", path={"quoteId": quote_id}, body=body), nothing)

    def importer(
        self,
        rows: AsyncIterable[models.QuoteCreateRequestOrQuoteCreateFromCartRequest | Mapping[str, Any]]
        | Iterable[models.QuoteCreateRequestOrQuoteCreateFromCartRequest | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import quotes, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Any of the scopes: `quote.quote_manage`,
        `quote.quote_manage_own`. In some cases also: `cart.cart_manage_external_prices` for external prices, products,
        fees and discounts.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"create": "quote.quotes.create"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.QuoteCreateRequestOrQuoteCreateFromCartRequest | Mapping[str, Any]]
        | Iterable[models.QuoteCreateRequestOrQuoteCreateFromCartRequest | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import quotes and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Any of the scopes: `quote.quote_manage`,
        `quote.quote_manage_own`. In some cases also: `cart.cart_manage_external_prices` for external prices, products,
        fees and discounts.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all({"create": "quote.quotes.create"}, rows, mode=mode, path={}, **options)

from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...decoding import list_of
from ...types import UNSET, Client, Download, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Quotes:
    """`quote.quotes`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, body: models.QuoteCreateRequestOrQuoteCreateFromCartRequest | Mapping[str, Any]
    ) -> models.QuoteIdResponse:
        """POST /quote/{tenant}/quotes"""
        from ..models import quote_id_response as _quote_id_response

        return await self._client.send(Request("quote.quotes.create", body=body), _quote_id_response.decode)

    async def delete(self, quote_id: str) -> None:
        """DELETE /quote/{tenant}/quotes/{quoteId}"""
        return await self._client.send(Request("quote.quotes.delete", path={"quoteId": quote_id}), nothing)

    def generate_pdf(self, quote_id: str, *, accept_language: str | Unset = UNSET) -> Download:
        """POST /quote/{tenant}/quotes/{quoteId}/pdf"""
        return self._client.download(
            Request(
                "quote.quotes.generate_pdf", path={"quoteId": quote_id}, headers={"Accept-Language": accept_language}
            )
        )

    async def get(self, quote_id: str, *, accept_language: str | Unset = UNSET) -> models.QuoteResponse:
        """GET /quote/{tenant}/quotes/{quoteId}"""
        from ..models import quote_response as _quote_response

        return await self._client.send(
            Request("quote.quotes.get", path={"quoteId": quote_id}, headers={"Accept-Language": accept_language}),
            _quote_response.decode,
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
    ) -> Paginator[models.QuoteResponse]:
        """GET /quote/{tenant}/quotes"""
        from ..models import quote_response as _quote_response

        return self._client.paginate(
            Request(
                "quote.quotes.list",
                query={"pageSize": page_size, "pageNumber": page_number, "sort": sort, "q": q, "fields": fields},
                headers={"Accept-Language": accept_language},
            ),
            _quote_response.decode,
        )

    async def list_history(self, quote_id: str) -> builtins.list[models.QuoteHistoryItem]:
        """GET /quote/{tenant}/quotes/{quoteId}/history"""
        from ..models import quote_history_item as _quote_history_item

        return await self._client.send(
            Request("quote.quotes.list_history", path={"quoteId": quote_id}), list_of(_quote_history_item.decode)
        )

    async def update(self, quote_id: str, body: Sequence[models.PatchOperation | Mapping[str, Any]]) -> None:
        """PATCH /quote/{tenant}/quotes/{quoteId}"""
        return await self._client.send(Request("quote.quotes.update", path={"quoteId": quote_id}, body=body), nothing)

    def importer(
        self,
        rows: AsyncIterable[models.QuoteCreateRequestOrQuoteCreateFromCartRequest | Mapping[str, Any]]
        | Iterable[models.QuoteCreateRequestOrQuoteCreateFromCartRequest | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        return self._client.importer("quote.quotes.create", rows, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.QuoteCreateRequestOrQuoteCreateFromCartRequest | Mapping[str, Any]]
        | Iterable[models.QuoteCreateRequestOrQuoteCreateFromCartRequest | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        return await self._client.import_all("quote.quotes.create", rows, path={}, **options)

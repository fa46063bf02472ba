from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...types import UNSET, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class QuoteReasons:
    """`quote.quote_reasons`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, body: models.QuoteReasonCreateRequest | Mapping[str, Any], *, content_language: str
    ) -> models.QuoteReasonIdResponse:
        """POST /quote/{tenant}/quote-reasons"""
        from ..models import quote_reason_id_response as _quote_reason_id_response

        return await self._client.send(
            Request("quote.quote_reasons.create", headers={"Content-Language": content_language}, body=body),
            _quote_reason_id_response.decode,
        )

    async def delete(self, quote_reason_id: str) -> None:
        """DELETE /quote/{tenant}/quote-reasons/{quoteReasonId}"""
        return await self._client.send(
            Request("quote.quote_reasons.delete", path={"quoteReasonId": quote_reason_id}), nothing
        )

    async def get(self, quote_reason_id: str, *, accept_language: str | Unset = UNSET) -> models.QuoteReasonResponse:
        """GET /quote/{tenant}/quote-reasons/{quoteReasonId}"""
        from ..models import quote_reason_response as _quote_reason_response

        return await self._client.send(
            Request(
                "quote.quote_reasons.get",
                path={"quoteReasonId": quote_reason_id},
                headers={"Accept-Language": accept_language},
            ),
            _quote_reason_response.decode,
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
    ) -> Paginator[models.QuoteReasonResponse]:
        """GET /quote/{tenant}/quote-reasons"""
        from ..models import quote_reason_response as _quote_reason_response

        return self._client.paginate(
            Request(
                "quote.quote_reasons.list",
                query={"pageSize": page_size, "pageNumber": page_number, "sort": sort, "q": q, "fields": fields},
                headers={"Accept-Language": accept_language},
            ),
            _quote_reason_response.decode,
        )

    async def replace(
        self, quote_reason_id: str, body: models.QuoteReasonUpdateRequest | Mapping[str, Any], *, content_language: str
    ) -> None:
        """PUT /quote/{tenant}/quote-reasons/{quoteReasonId}"""
        return await self._client.send(
            Request(
                "quote.quote_reasons.replace",
                path={"quoteReasonId": quote_reason_id},
                headers={"Content-Language": content_language},
                body=body,
            ),
            nothing,
        )

    def importer(
        self,
        rows: AsyncIterable[models.QuoteReasonCreateRequest | Mapping[str, Any]]
        | Iterable[models.QuoteReasonCreateRequest | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        return self._client.importer("quote.quote_reasons.create", rows, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.QuoteReasonCreateRequest | Mapping[str, Any]]
        | Iterable[models.QuoteReasonCreateRequest | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        return await self._client.import_all("quote.quote_reasons.create", rows, path={}, **options)

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...types import UNSET, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class QuoteReasons:
    """Quote reasons.

    | Method       | What it does                                         |
    | ------------ | ---------------------------------------------------- |
    | `create`     | Create a quote reason.                               |
    | `delete`     | Delete a quote reason.                               |
    | `get`        | Get a quote reason by id.                            |
    | `import_all` | Import quote reasons and return a report.            |
    | `importer`   | Import quote reasons, with an outcome for every row. |
    | `list`       | List quote reasons.                                  |
    | `replace`    | Replace a quote reason.                              |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, body: models.QuoteReasonCreateRequest | Mapping[str, Any], *, content_language: str
    ) -> models.QuoteReasonIdResponse:
        """Create a quote reason.

        `POST /quote/{tenant}/quote-reasons` answers 201; errors: 400, 401, 403, 409.
        Token: service. Scope: `quote.quote_manage`.
        Raises `Conflict` (409).

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import quote_reason_id_response as _quote_reason_id_response

        return await self._client.send(
            Request("quote.quote_reasons.create", headers={"Content-Language": content_language}, body=body),
            _quote_reason_id_response.decode,
        )

    async def delete(self, quote_reason_id: str) -> None:
        """Delete a quote reason.

        `DELETE /quote/{tenant}/quote-reasons/{quoteReasonId}` answers 204; errors: 401, 403.
        Token: service. Scope: `quote.quote_manage`.
        """
        return await self._client.send(
            Request("quote.quote_reasons.delete", path={"quoteReasonId": quote_reason_id}), nothing
        )

    async def get(self, quote_reason_id: str, *, accept_language: str | Unset = UNSET) -> models.QuoteReason:
        """Get a quote reason by id.

        `GET /quote/{tenant}/quote-reasons/{quoteReasonId}` answers 200; errors: 400, 401, 403, 404.
        Token: service. Any of the scopes: `quote.quote_read`, `quote.quote_read_own`.

        Args:
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import quote_reason as _quote_reason

        return await self._client.send(
            Request(
                "quote.quote_reasons.get",
                path={"quoteReasonId": quote_reason_id},
                headers={"Accept-Language": accept_language},
            ),
            _quote_reason.decode,
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
    ) -> Paginator[models.QuoteReason]:
        """List quote reasons.

        `GET /quote/{tenant}/quote-reasons` answers 200; errors: 400, 401, 403.
        Token: service. Any of the scopes: `quote.quote_read`, `quote.quote_read_own`.
        Paged, 60 items a page by default, with a total on request.

        Args:
            page_size: Items per page. Default `60`; 1 or more.
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            q: Filter in the query language of the API, such as `name:value`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import quote_reason as _quote_reason

        return self._client.paginate(
            Request(
                "quote.quote_reasons.list",
                query={"pageSize": page_size, "pageNumber": page_number, "sort": sort, "q": q, "fields": fields},
                headers={"Accept-Language": accept_language},
            ),
            _quote_reason.decode,
        )

    async def replace(
        self, quote_reason_id: str, body: models.QuoteReasonUpdateRequest | Mapping[str, Any], *, content_language: str
    ) -> None:
        """Replace a quote reason.

        `PUT /quote/{tenant}/quote-reasons/{quoteReasonId}` answers 204; errors: 400, 401, 403, 404, 409.
        Token: service. Scope: `quote.quote_manage`.
        Raises `Conflict` if `metadata.version` is outdated.

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
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
        """Import quote reasons, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Scope: `quote.quote_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"create": "quote.quote_reasons.create"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.QuoteReasonCreateRequest | Mapping[str, Any]]
        | Iterable[models.QuoteReasonCreateRequest | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import quote reasons and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Scope: `quote.quote_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "quote.quote_reasons.create"}, rows, mode=mode, path={}, **options
        )

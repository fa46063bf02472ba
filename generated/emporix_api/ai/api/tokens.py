from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...types import UNSET, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Tokens:
    """Tokens that AI agents use for other services.

    | Method       | What it does                                           |
    | ------------ | ------------------------------------------------------ |
    | `delete`     | Delete a stored token.                                 |
    | `get`        | Get a stored token by id.                              |
    | `import_all` | Import stored tokens and return a report.              |
    | `importer`   | Import stored tokens, with an outcome for every row.   |
    | `list`       | List stored tokens.                                    |
    | `search`     | Search stored tokens with a query in the request body. |
    | `update`     | Change fields of a stored token.                       |
    | `upsert`     | Create or replace a stored token.                      |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def delete(self, token_id: str, *, force: bool | Unset = UNSET) -> None:
        """Delete a stored token.

        `DELETE /ai-service/{tenant}/agentic/tokens/{tokenId}` answers 204; errors: 400, 401, 403.
        Token: service. Scope: `ai.agent_manage`.

        Args:
            force: Whether to do it although other entries refer to it.
        """
        return await self._client.send(
            Request("ai.tokens.delete", path={"tokenId": token_id}, query={"force": force}), nothing
        )

    async def get(self, token_id: str, *, fields: str | Unset = UNSET) -> models.TokenResponse:
        """Get a stored token by id.

        `GET /ai-service/{tenant}/agentic/tokens/{tokenId}` answers 200; errors: 401, 403, 404.
        Token: service. Scope: `ai.agent_read`.

        Args:
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import token_response as _token_response

        return await self._client.send(
            Request("ai.tokens.get", path={"tokenId": token_id}, query={"fields": fields}), _token_response.decode
        )

    def list(
        self,
        *,
        q: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
    ) -> Paginator[models.TokenResponse]:
        """List stored tokens.

        `GET /ai-service/{tenant}/agentic/tokens` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `ai.agent_read`.
        Paged, with a total on request.

        Args:
            q: Filter in the query language of the API, such as `name:value`.
            page_size: Items per page.
            page_number: Number of the first page to fetch.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import token_response as _token_response

        return self._client.paginate(
            Request(
                "ai.tokens.list",
                query={"q": q, "pageSize": page_size, "pageNumber": page_number, "sort": sort, "fields": fields},
            ),
            _token_response.decode,
        )

    def search(
        self,
        body: models.SearchRequest | Mapping[str, Any],
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
    ) -> Paginator[models.TokenResponse]:
        """Search stored tokens with a query in the request body.

        `POST /ai-service/{tenant}/agentic/tokens/search` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `ai.agent_read`.
        Paged, with a total on request.

        Args:
            page_size: Items per page.
            page_number: Number of the first page to fetch.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import token_response as _token_response

        return self._client.paginate(
            Request(
                "ai.tokens.search",
                query={"pageSize": page_size, "pageNumber": page_number, "sort": sort, "fields": fields},
                body=body,
            ),
            _token_response.decode,
        )

    async def update(self, token_id: str, body: Sequence[models.PatchOperation | Mapping[str, Any]]) -> None:
        """Change fields of a stored token.

        `PATCH /ai-service/{tenant}/agentic/tokens/{tokenId}` answers 204; errors: 400, 401, 403, 404.
        Token: service. Scope: `ai.agent_manage`.
        """
        return await self._client.send(Request("ai.tokens.update", path={"tokenId": token_id}, body=body), nothing)

    async def upsert(self, token_id: str, body: models.TokenRequest | Mapping[str, Any]) -> models.IdResponse | None:
        """Create or replace a stored token.

        `PUT /ai-service/{tenant}/agentic/tokens/{tokenId}` answers 201 or 204; errors: 400, 401, 403, 404, 409.
        Token: service. Scope: `ai.agent_manage`.
        Raises `Conflict` if `metadata.version` is outdated.
        """
        from ..models import id_response as _id_response

        return await self._client.send(
            Request("ai.tokens.upsert", path={"tokenId": token_id}, body=body), _id_response.decode
        )

    def importer(
        self,
        rows: AsyncIterable[models.TokenRequest | Mapping[str, Any]]
        | Iterable[models.TokenRequest | Mapping[str, Any]],
        *,
        mode: Literal["upsert"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import stored tokens, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `upsert`, one row a request. Token: service. Scope: `ai.agent_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"upsert": "ai.tokens.upsert"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.TokenRequest | Mapping[str, Any]]
        | Iterable[models.TokenRequest | Mapping[str, Any]],
        *,
        mode: Literal["upsert"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import stored tokens and return a report.

        The report counts the outcomes and has those that failed.
        Sends `upsert`, one row a request. Token: service. Scope: `ai.agent_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all({"upsert": "ai.tokens.upsert"}, rows, mode=mode, path={}, **options)

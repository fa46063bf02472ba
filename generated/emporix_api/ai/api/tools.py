from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...types import UNSET, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Tools:
    """Agent tools.

    | Method       | What it does                                         |
    | ------------ | ---------------------------------------------------- |
    | `delete`     | Delete an agent tool.                                |
    | `get`        | Get an agent tool by id.                             |
    | `import_all` | Import agent tools and return a report.              |
    | `importer`   | Import agent tools, with an outcome for every row.   |
    | `list`       | List agent tools.                                    |
    | `search`     | Search agent tools with a query in the request body. |
    | `update`     | Change fields of an agent tool.                      |
    | `upsert`     | Create or replace an agent tool.                     |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def delete(self, tool_id: str, *, force: bool | Unset = UNSET) -> None:
        """Delete an agent tool.

        `DELETE /ai-service/{tenant}/agentic/tools/{toolId}` answers 204; errors: 400, 401, 403, 404.
        Token: service. Scope: `ai.agent_manage`.

        Args:
            force: Whether to do it although other entries refer to it.
        """
        return await self._client.send(
            Request("ai.tools.delete", path={"toolId": tool_id}, query={"force": force}), nothing
        )

    async def get(
        self, tool_id: str, *, fields: str | Unset = UNSET, expand: Literal["token"] | str | Unset = UNSET
    ) -> models.NativeToolResponse:
        """Get an agent tool by id.

        `GET /ai-service/{tenant}/agentic/tools/{toolId}` answers 200; errors: 401, 403, 404.
        Token: service. Scope: `ai.agent_read`.

        Args:
            fields: Names of the fields to return, separated by commas.
            expand: References to resolve in the response. Only `'token'`.
        """
        from ..models import native_tool_response as _native_tool_response

        return await self._client.send(
            Request("ai.tools.get", path={"toolId": tool_id}, query={"fields": fields, "expand": expand}),
            _native_tool_response.decode,
        )

    def list(
        self,
        *,
        q: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        expand: Literal["token"] | str | Unset = UNSET,
    ) -> Paginator[models.NativeToolResponse]:
        """List agent tools.

        `GET /ai-service/{tenant}/agentic/tools` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `ai.agent_read`.
        Paged, with a total on request.

        Args:
            q: Filter in the query language of the API, such as `name:value`.
            page_size: Items per page.
            page_number: Number of the first page to fetch.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            expand: References to resolve in the response. Only `'token'`.
        """
        from ..models import native_tool_response as _native_tool_response

        return self._client.paginate(
            Request(
                "ai.tools.list",
                query={
                    "q": q,
                    "pageSize": page_size,
                    "pageNumber": page_number,
                    "sort": sort,
                    "fields": fields,
                    "expand": expand,
                },
            ),
            _native_tool_response.decode,
        )

    def search(
        self,
        body: models.SearchRequest | Mapping[str, Any],
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        expand: Literal["token"] | str | Unset = UNSET,
    ) -> Paginator[models.NativeToolResponse]:
        """Search agent tools with a query in the request body.

        `POST /ai-service/{tenant}/agentic/tools/search` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `ai.agent_read`.
        Paged, with a total on request.

        Args:
            page_size: Items per page.
            page_number: Number of the first page to fetch.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            fields: Names of the fields to return, separated by commas.
            expand: References to resolve in the response. Only `'token'`.
        """
        from ..models import native_tool_response as _native_tool_response

        return self._client.paginate(
            Request(
                "ai.tools.search",
                query={
                    "pageSize": page_size,
                    "pageNumber": page_number,
                    "sort": sort,
                    "fields": fields,
                    "expand": expand,
                },
                body=body,
            ),
            _native_tool_response.decode,
        )

    async def update(
        self, tool_id: str, body: Sequence[models.PatchOperation | Mapping[str, Any]], *, force: bool | Unset = UNSET
    ) -> None:
        """Change fields of an agent tool.

        `PATCH /ai-service/{tenant}/agentic/tools/{toolId}` answers 204; errors: 400, 401, 403, 404.
        Token: service. Scope: `ai.agent_manage`.

        Args:
            force: Whether to do it although other entries refer to it.
        """
        return await self._client.send(
            Request("ai.tools.update", path={"toolId": tool_id}, query={"force": force}, body=body), nothing
        )

    async def upsert(
        self, tool_id: str, body: models.NativeToolRequest | Mapping[str, Any], *, force: bool | Unset = UNSET
    ) -> models.IdResponse | None:
        """Create or replace an agent tool.

        `PUT /ai-service/{tenant}/agentic/tools/{toolId}` answers 201 or 204; errors: 400, 401, 403, 404, 409.
        Token: service. Scope: `ai.agent_manage`.
        Raises `Conflict` if `metadata.version` is outdated.

        Args:
            force: Whether to do it although other entries refer to it.
        """
        from ..models import id_response as _id_response

        return await self._client.send(
            Request("ai.tools.upsert", path={"toolId": tool_id}, query={"force": force}, body=body), _id_response.decode
        )

    def importer(
        self,
        rows: AsyncIterable[models.NativeToolRequest | Mapping[str, Any]]
        | Iterable[models.NativeToolRequest | Mapping[str, Any]],
        *,
        mode: Literal["upsert"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import agent tools, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `upsert`, one row a request. Token: service. Scope: `ai.agent_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"upsert": "ai.tools.upsert"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.NativeToolRequest | Mapping[str, Any]]
        | Iterable[models.NativeToolRequest | Mapping[str, Any]],
        *,
        mode: Literal["upsert"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import agent tools and return a report.

        The report counts the outcomes and has those that failed.
        Sends `upsert`, one row a request. Token: service. Scope: `ai.agent_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all({"upsert": "ai.tools.upsert"}, rows, mode=mode, path={}, **options)

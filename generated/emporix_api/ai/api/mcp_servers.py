from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class McpServers:
    """MCP servers.

    | Method       | What it does                                         |
    | ------------ | ---------------------------------------------------- |
    | `delete`     | Delete an MCP server.                                |
    | `get`        | Get an MCP server by id.                             |
    | `import_all` | Import MCP servers and return a report.              |
    | `importer`   | Import MCP servers, with an outcome for every row.   |
    | `list`       | List MCP servers.                                    |
    | `modify`     | Read an MCP server, change it and replace it.        |
    | `search`     | Search MCP servers with a query in the request body. |
    | `update`     | Change fields of an MCP server.                      |
    | `upsert`     | Create or replace an MCP server.                     |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def delete(self, mcp_server_id: str, *, force: bool | Unset = UNSET) -> None:
        """Delete an MCP server.

        `DELETE /ai-service/{tenant}/agentic/mcp-servers/{mcpServerId}` answers 204; errors: 400, 401, 403, 404.
        Token: service. Scope: `ai.agent_manage`.

        Args:
            force: Whether to do it although other entries refer to it.
        """
        return await self._client.send(
            Request("ai.mcp_servers.delete", path={"mcpServerId": mcp_server_id}, query={"force": force}), nothing
        )

    async def get(
        self, mcp_server_id: str, *, fields: str | Unset = UNSET, expand: Literal["token"] | str | Unset = UNSET
    ) -> models.McpServerResponse:
        """Get an MCP server by id.

        `GET /ai-service/{tenant}/agentic/mcp-servers/{mcpServerId}` answers 200; errors: 401, 403, 404.
        Token: service. Scope: `ai.agent_read`.

        Args:
            fields: Names of the fields to return, separated by commas.
            expand: References to resolve in the response. Only `'token'`.
        """
        from ..models import mcp_server_response as _mcp_server_response

        return await self._client.send(
            Request(
                "ai.mcp_servers.get", path={"mcpServerId": mcp_server_id}, query={"fields": fields, "expand": expand}
            ),
            _mcp_server_response.decode,
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
    ) -> Paginator[models.McpServerResponse]:
        """List MCP servers.

        `GET /ai-service/{tenant}/agentic/mcp-servers` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `ai.agent_read`.
        Paged, with a total on request.

        Args:
            q: Filter in the query language of the API, such as `name:value`.
            page_size: Items per page.
            page_number: Number of the first page to fetch.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            expand: References to resolve in the response. Only `'token'`.
        """
        from ..models import mcp_server_response as _mcp_server_response

        return self._client.paginate(
            Request(
                "ai.mcp_servers.list",
                query={
                    "q": q,
                    "pageSize": page_size,
                    "pageNumber": page_number,
                    "sort": sort,
                    "fields": fields,
                    "expand": expand,
                },
            ),
            _mcp_server_response.decode,
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
    ) -> Paginator[models.McpServerResponse]:
        """Search MCP servers with a query in the request body.

        `POST /ai-service/{tenant}/agentic/mcp-servers/search` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `ai.agent_read`.
        Paged, with a total on request.

        Args:
            page_size: Items per page.
            page_number: Number of the first page to fetch.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            fields: Names of the fields to return, separated by commas.
            expand: References to resolve in the response. Only `'token'`.
        """
        from ..models import mcp_server_response as _mcp_server_response

        return self._client.paginate(
            Request(
                "ai.mcp_servers.search",
                query={
                    "pageSize": page_size,
                    "pageNumber": page_number,
                    "sort": sort,
                    "fields": fields,
                    "expand": expand,
                },
                body=body,
            ),
            _mcp_server_response.decode,
        )

    async def update(
        self,
        mcp_server_id: str,
        body: Sequence[models.PatchOperation | Mapping[str, Any]],
        *,
        force: bool | Unset = UNSET,
    ) -> None:
        """Change fields of an MCP server.

        `PATCH /ai-service/{tenant}/agentic/mcp-servers/{mcpServerId}` answers 204; errors: 400, 401, 403, 404.
        Token: service. Scope: `ai.agent_manage`.

        Args:
            force: Whether to do it although other entries refer to it.
        """
        return await self._client.send(
            Request("ai.mcp_servers.update", path={"mcpServerId": mcp_server_id}, query={"force": force}, body=body),
            nothing,
        )

    async def upsert(
        self, mcp_server_id: str, body: models.McpServerRequest | Mapping[str, Any], *, force: bool | Unset = UNSET
    ) -> models.IdResponse | None:
        """Create or replace an MCP server.

        `PUT /ai-service/{tenant}/agentic/mcp-servers/{mcpServerId}` answers 201 or 204; errors: 400, 401, 403, 404,
        409.
        Token: service. Scope: `ai.agent_manage`.
        Raises `Conflict` if `metadata.version` is outdated.

        Args:
            force: Whether to do it although other entries refer to it.
        """
        from ..models import id_response as _id_response

        return await self._client.send(
            Request("ai.mcp_servers.upsert", path={"mcpServerId": mcp_server_id}, query={"force": force}, body=body),
            _id_response.decode,
        )

    async def modify(
        self, mcp_server_id: str, change: Change[models.McpServerResponse], *, attempts: int = 5
    ) -> models.McpServerResponse:
        """Read an MCP server, change it and replace it.

        Sends `get`, then `upsert` if something has changed; after a `Conflict` it reads again.
        Scopes: `ai.agent_read` to read; `ai.agent_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import mcp_server_response as _mcp_server_response

        return await self._client.modify(
            "ai.mcp_servers.get",
            "ai.mcp_servers.upsert",
            _mcp_server_response.decode,
            change,
            path={"mcpServerId": mcp_server_id},
            attempts=attempts,
            trim=declared(models, "McpServerRequest"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.McpServerRequest | Mapping[str, Any]]
        | Iterable[models.McpServerRequest | Mapping[str, Any]],
        *,
        mode: Literal["upsert"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import MCP servers, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `upsert`, one row a request. Token: service. Scope: `ai.agent_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"upsert": "ai.mcp_servers.upsert"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.McpServerRequest | Mapping[str, Any]]
        | Iterable[models.McpServerRequest | Mapping[str, Any]],
        *,
        mode: Literal["upsert"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import MCP servers and return a report.

        The report counts the outcomes and has those that failed.
        Sends `upsert`, one row a request. Token: service. Scope: `ai.agent_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all({"upsert": "ai.mcp_servers.upsert"}, rows, mode=mode, path={}, **options)

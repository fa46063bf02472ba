from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class McpServers:
    """`ai.mcp_servers`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def delete(self, mcp_server_id: str, *, force: bool | Unset = UNSET) -> None:
        """DELETE /ai-service/{tenant}/agentic/mcp-servers/{mcpServerId}"""
        return await self._client.send(
            Request("ai.mcp_servers.delete", path={"mcpServerId": mcp_server_id}, query={"force": force}), nothing
        )

    async def get(
        self, mcp_server_id: str, *, fields: str | Unset = UNSET, expand: Literal["token"] | str | Unset = UNSET
    ) -> models.McpServerResponse:
        """GET /ai-service/{tenant}/agentic/mcp-servers/{mcpServerId}"""
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
        """GET /ai-service/{tenant}/agentic/mcp-servers"""
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
        """POST /ai-service/{tenant}/agentic/mcp-servers/search"""
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
        """PATCH /ai-service/{tenant}/agentic/mcp-servers/{mcpServerId}"""
        return await self._client.send(
            Request("ai.mcp_servers.update", path={"mcpServerId": mcp_server_id}, query={"force": force}, body=body),
            nothing,
        )

    async def upsert(
        self, mcp_server_id: str, body: models.McpServerRequest | Mapping[str, Any], *, force: bool | Unset = UNSET
    ) -> models.IdResponse | None:
        """PUT /ai-service/{tenant}/agentic/mcp-servers/{mcpServerId}"""
        from ..models import id_response as _id_response

        return await self._client.send(
            Request("ai.mcp_servers.upsert", path={"mcpServerId": mcp_server_id}, query={"force": force}, body=body),
            _id_response.decode,
        )

    async def modify(
        self, mcp_server_id: str, change: Change[models.McpServerResponse], *, attempts: int = 5
    ) -> models.McpServerResponse:
        """GET /ai-service/{tenant}/agentic/mcp-servers/{mcpServerId}, and PUT"""
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
        return self._client.importer("ai.mcp_servers.upsert", rows, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.McpServerRequest | Mapping[str, Any]]
        | Iterable[models.McpServerRequest | Mapping[str, Any]],
        *,
        mode: Literal["upsert"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        return await self._client.import_all("ai.mcp_servers.upsert", rows, path={}, **options)

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...types import UNSET, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Tools:
    """`ai.tools`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def delete(self, tool_id: str, *, force: bool | Unset = UNSET) -> None:
        """DELETE /ai-service/{tenant}/agentic/tools/{toolId}"""
        return await self._client.send(
            Request("ai.tools.delete", path={"toolId": tool_id}, query={"force": force}), nothing
        )

    async def get(
        self, tool_id: str, *, fields: str | Unset = UNSET, expand: Literal["token"] | str | Unset = UNSET
    ) -> models.NativeToolResponse:
        """GET /ai-service/{tenant}/agentic/tools/{toolId}"""
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
        """GET /ai-service/{tenant}/agentic/tools"""
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
        """POST /ai-service/{tenant}/agentic/tools/search"""
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
        """PATCH /ai-service/{tenant}/agentic/tools/{toolId}"""
        return await self._client.send(
            Request("ai.tools.update", path={"toolId": tool_id}, query={"force": force}, body=body), nothing
        )

    async def upsert(
        self, tool_id: str, body: models.NativeToolRequest | Mapping[str, Any], *, force: bool | Unset = UNSET
    ) -> models.IdResponse | None:
        """PUT /ai-service/{tenant}/agentic/tools/{toolId}"""
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
        return self._client.importer("ai.tools.upsert", rows, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.NativeToolRequest | Mapping[str, Any]]
        | Iterable[models.NativeToolRequest | Mapping[str, Any]],
        *,
        mode: Literal["upsert"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        return await self._client.import_all("ai.tools.upsert", rows, path={}, **options)

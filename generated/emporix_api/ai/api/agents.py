from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...types import (
    UNSET,
    Change,
    Client,
    FileContent,
    Importer,
    ImportOptions,
    Multipart,
    Paginator,
    Report,
    Request,
    Unset,
    Upload,
    nothing,
    upload,
)

if TYPE_CHECKING:
    from .. import models


class Agents:
    """`ai.agents`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def delete(self, agent_id: str, *, force: bool | Unset = UNSET) -> None:
        """DELETE /ai-service/{tenant}/agentic/agents/{agentId}"""
        return await self._client.send(
            Request("ai.agents.delete", path={"agentId": agent_id}, query={"force": force}), nothing
        )

    async def export(self, body: models.ExportRequest | Mapping[str, Any]) -> models.ExportResponse:
        """POST /ai-service/{tenant}/agentic/agents/export"""
        from ..models import export_response as _export_response

        return await self._client.send(Request("ai.agents.export", body=body), _export_response.decode)

    async def get(
        self,
        agent_id: str,
        *,
        fields: str | Unset = UNSET,
        expand: Literal["mcpServers", "nativeTools", "oauth", "token"] | str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> models.AgentResponse:
        """GET /ai-service/{tenant}/agentic/agents/{agentId}"""
        from ..models import agent_response as _agent_response

        return await self._client.send(
            Request(
                "ai.agents.get",
                path={"agentId": agent_id},
                query={"fields": fields, "expand": expand},
                headers={"Accept-Language": accept_language},
            ),
            _agent_response.decode,
        )

    async def import_agents(self, body: models.DataWithChecksum | Mapping[str, Any]) -> models.ImportResponse:
        """POST /ai-service/{tenant}/agentic/agents/import"""
        from ..models import import_response as _import_response

        return await self._client.send(Request("ai.agents.import_agents", body=body), _import_response.decode)

    def list(
        self,
        *,
        q: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        expand: Literal["mcpServers", "nativeTools", "oauth", "token"] | str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.AgentResponse]:
        """GET /ai-service/{tenant}/agentic/agents"""
        from ..models import agent_response as _agent_response

        return self._client.paginate(
            Request(
                "ai.agents.list",
                query={
                    "q": q,
                    "pageSize": page_size,
                    "pageNumber": page_number,
                    "sort": sort,
                    "fields": fields,
                    "expand": expand,
                },
                headers={"Accept-Language": accept_language},
            ),
            _agent_response.decode,
        )

    def search(
        self,
        body: models.SearchRequest | Mapping[str, Any],
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        expand: Literal["mcpServers", "nativeTools", "oauth", "token"] | str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.AgentResponse]:
        """POST /ai-service/{tenant}/agentic/agents/search"""
        from ..models import agent_response as _agent_response

        return self._client.paginate(
            Request(
                "ai.agents.search",
                query={
                    "pageSize": page_size,
                    "pageNumber": page_number,
                    "sort": sort,
                    "fields": fields,
                    "expand": expand,
                },
                headers={"Accept-Language": accept_language},
                body=body,
            ),
            _agent_response.decode,
        )

    async def update(self, agent_id: str, body: Sequence[models.PatchOperation | Mapping[str, Any]]) -> None:
        """PATCH /ai-service/{tenant}/agentic/agents/{agentId}"""
        return await self._client.send(Request("ai.agents.update", path={"agentId": agent_id}, body=body), nothing)

    async def upload_attachment(
        self, agent_id: str, *, attachment: Upload | FileContent, session_id: str | Unset = UNSET
    ) -> models.AttachmentResponse:
        """POST /ai-service/{tenant}/agentic/{agentId}/attachments"""
        from ..models import attachment_response as _attachment_response

        return await self._client.send(
            Request(
                "ai.agents.upload_attachment",
                path={"agentId": agent_id},
                headers={"session-id": session_id},
                body=Multipart({"attachment": upload(attachment)}),
            ),
            _attachment_response.decode,
        )

    async def upsert(
        self, agent_id: str, body: models.AgentRequest | Mapping[str, Any], *, content_language: str | Unset = UNSET
    ) -> models.IdResponse | None:
        """PUT /ai-service/{tenant}/agentic/agents/{agentId}"""
        from ..models import id_response as _id_response

        return await self._client.send(
            Request(
                "ai.agents.upsert",
                path={"agentId": agent_id},
                headers={"Content-Language": content_language},
                body=body,
            ),
            _id_response.decode,
        )

    async def modify(
        self, agent_id: str, change: Change[models.AgentResponse], *, language: str = "*", attempts: int = 5
    ) -> models.AgentResponse:
        """GET /ai-service/{tenant}/agentic/agents/{agentId}, and PUT"""
        from .. import models
        from ..models import agent_response as _agent_response

        return await self._client.modify(
            "ai.agents.get",
            "ai.agents.upsert",
            _agent_response.decode,
            change,
            path={"agentId": agent_id},
            language=language,
            attempts=attempts,
            trim=declared(models, "AgentRequest"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.AgentRequest | Mapping[str, Any]]
        | Iterable[models.AgentRequest | Mapping[str, Any]],
        *,
        mode: Literal["upsert"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        return self._client.importer("ai.agents.upsert", rows, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.AgentRequest | Mapping[str, Any]]
        | Iterable[models.AgentRequest | Mapping[str, Any]],
        *,
        mode: Literal["upsert"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        return await self._client.import_all("ai.agents.upsert", rows, path={}, **options)

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
    """AI agents.

    | Method              | What it does                                       |
    | ------------------- | -------------------------------------------------- |
    | `delete`            | Delete an AI agent.                                |
    | `export`            | Export AI agents.                                  |
    | `get`               | Get an AI agent by id.                             |
    | `import_agents`     | Import AI agents that were exported before.        |
    | `import_all`        | Import AI agents and return a report.              |
    | `importer`          | Import AI agents, with an outcome for every row.   |
    | `list`              | List AI agents.                                    |
    | `modify`            | Read an AI agent, change it and replace it.        |
    | `search`            | Search AI agents with a query in the request body. |
    | `update`            | Change fields of an AI agent.                      |
    | `upload_attachment` | Upload an attachment for an AI agent.              |
    | `upsert`            | Create or replace an AI agent.                     |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def delete(self, agent_id: str, *, force: bool | Unset = UNSET) -> None:
        """Delete an AI agent.

        `DELETE /ai-service/{tenant}/agentic/agents/{agentId}` answers 204; errors: 400, 401, 403, 404.
        Token: service. Scope: `ai.agent_manage`.

        Args:
            force: Whether to do it although other entries refer to it.
        """
        return await self._client.send(
            Request("ai.agents.delete", path={"agentId": agent_id}, query={"force": force}), nothing
        )

    async def export(self, body: models.ExportRequest | Mapping[str, Any]) -> models.ExportResponse:
        """Export AI agents.

        `POST /ai-service/{tenant}/agentic/agents/export` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `ai.agent_read`.
        """
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
        """Get an AI agent by id.

        `GET /ai-service/{tenant}/agentic/agents/{agentId}` answers 200; errors: 401, 403, 404.
        Token: service. Scope: `ai.agent_read`.

        Args:
            fields: Names of the fields to return, separated by commas.
            expand: References to resolve in the response. One of `'oauth'`, `'mcpServers'`, `'nativeTools'`, `'token'`.
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
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
        """Import AI agents that were exported before.

        `POST /ai-service/{tenant}/agentic/agents/import` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `ai.agent_manage`.
        """
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
        """List AI agents.

        `GET /ai-service/{tenant}/agentic/agents` answers 200; errors: 401, 403.
        Token: service. Scope: `ai.agent_read`.
        Paged, with a total on request.

        Args:
            q: Filter in the query language of the API, such as `name:value`.
            page_size: Items per page.
            page_number: Number of the first page to fetch.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            expand: References to resolve in the response. One of `'oauth'`, `'mcpServers'`, `'nativeTools'`, `'token'`.
        """
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
        """Search AI agents with a query in the request body.

        `POST /ai-service/{tenant}/agentic/agents/search` answers 200; errors: 401, 403.
        Token: service. Scope: `ai.agent_read`.
        Paged, with a total on request.

        Args:
            page_size: Items per page.
            page_number: Number of the first page to fetch.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            fields: Names of the fields to return, separated by commas.
            expand: References to resolve in the response. One of `'oauth'`, `'mcpServers'`, `'nativeTools'`, `'token'`.
        """
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
        """Change fields of an AI agent.

        `PATCH /ai-service/{tenant}/agentic/agents/{agentId}` answers 204; errors: 400, 401, 403, 404.
        Token: service. Scope: `ai.agent_manage`.
        """
        return await self._client.send(Request("ai.agents.update", path={"agentId": agent_id}, body=body), nothing)

    async def upload_attachment(
        self, agent_id: str, *, attachment: Upload | FileContent, session_id: str | Unset = UNSET
    ) -> models.AttachmentResponse:
        """Upload an attachment for an AI agent.

        `POST /ai-service/{tenant}/agentic/{agentId}/attachments` answers 201; errors: 400, 401, 403, 500.
        Token: service. Any of the scopes: `ai.agentexecution_manage_own`, `ai.agentexecution_manage`.

        Args:
            session_id: Id of the chat; a new one begins without it. A UUID.
        """
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
        """Create or replace an AI agent.

        `PUT /ai-service/{tenant}/agentic/agents/{agentId}` answers 201 or 204; errors: 400, 401, 403, 404, 409.
        Token: service. Scope: `ai.agent_manage`.
        Raises `Conflict` if `metadata.version` is outdated.

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
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
        """Read an AI agent, change it and replace it.

        Sends `get`, then `upsert` if something has changed; after a `Conflict` it reads again.
        Scopes: `ai.agent_read` to read; `ai.agent_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            language: Language of the texts read and replaced; `*` for maps of all languages.
            attempts: How often it is tried at most.
        """
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
        """Import AI agents, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `upsert`, one row a request. Token: service. Scope: `ai.agent_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"upsert": "ai.agents.upsert"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.AgentRequest | Mapping[str, Any]]
        | Iterable[models.AgentRequest | Mapping[str, Any]],
        *,
        mode: Literal["upsert"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import AI agents and return a report.

        The report counts the outcomes and has those that failed.
        Sends `upsert`, one row a request. Token: service. Scope: `ai.agent_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all({"upsert": "ai.agents.upsert"}, rows, mode=mode, path={}, **options)

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ...types import UNSET, Client, Paginator, Request, Unset

if TYPE_CHECKING:
    from .. import models


class Templates:
    """Agent templates.

    | Method         | What it does                                             |
    | -------------- | -------------------------------------------------------- |
    | `create_agent` | Create an AI agent from a template.                      |
    | `list`         | List agent templates.                                    |
    | `search`       | Search agent templates with a query in the request body. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create_agent(
        self,
        template_id: str,
        body: models.AgentFromTemplateRequest | Mapping[str, Any],
        *,
        content_language: str | Unset = UNSET,
    ) -> models.IdResponse:
        """Create an AI agent from a template.

        `POST /ai-service/{tenant}/agentic/templates/{templateId}/agents` answers 201; errors: 400, 401, 403, 404.
        Token: service. Scope: `ai.agent_manage`.

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import id_response as _id_response

        return await self._client.send(
            Request(
                "ai.templates.create_agent",
                path={"templateId": template_id},
                headers={"Content-Language": content_language},
                body=body,
            ),
            _id_response.decode,
        )

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
    ) -> Paginator[models.AgentTemplateResponse]:
        """List agent templates.

        `GET /ai-service/{tenant}/agentic/templates` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `ai.agent_read`.
        Paged, with a total on request.

        Args:
            q: Filter in the query language of the API, such as `name:value`.
            page_size: Items per page.
            page_number: Number of the first page to fetch.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            expand: References to resolve in the response. One of `'oauth'`, `'mcpServers'`, `'nativeTools'`, `'token'`.
        """
        from ..models import agent_template_response as _agent_template_response

        return self._client.paginate(
            Request(
                "ai.templates.list",
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
            _agent_template_response.decode,
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
    ) -> Paginator[models.AgentTemplateResponse]:
        """Search agent templates with a query in the request body.

        `POST /ai-service/{tenant}/agentic/templates/search` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `ai.agent_read`.
        Paged, with a total on request.

        Args:
            page_size: Items per page.
            page_number: Number of the first page to fetch.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            fields: Names of the fields to return, separated by commas.
            expand: References to resolve in the response. One of `'oauth'`, `'mcpServers'`, `'nativeTools'`, `'token'`.
        """
        from ..models import agent_template_response as _agent_template_response

        return self._client.paginate(
            Request(
                "ai.templates.search",
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
            _agent_template_response.decode,
        )

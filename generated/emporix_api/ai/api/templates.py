from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ...types import UNSET, Client, Paginator, Request, Unset

if TYPE_CHECKING:
    from .. import models


class Templates:
    """`ai.templates`"""

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
        """POST /ai-service/{tenant}/agentic/templates/{templateId}/agents"""
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
        """GET /ai-service/{tenant}/agentic/templates"""
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
        """POST /ai-service/{tenant}/agentic/templates/search"""
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

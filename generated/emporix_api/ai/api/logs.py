from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import UNSET, Client, Paginator, Request, Unset

if TYPE_CHECKING:
    from .. import models


class Logs:
    """Logs of the requests and sessions of AI agents.

    | Method            | What it does                                          |
    | ----------------- | ----------------------------------------------------- |
    | `get_request`     | Get a request log by id.                              |
    | `get_session`     | Get a session log by id.                              |
    | `list_requests`   | List request logs.                                    |
    | `list_sessions`   | List session logs.                                    |
    | `search_requests` | Search request logs with a query in the request body. |
    | `search_sessions` | Search session logs with a query in the request body. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_request(self, request_id: str, *, fields: str | Unset = UNSET) -> models.AgentRequestResponse:
        """Get a request log by id.

        `GET /ai-service/{tenant}/agentic/logs/requests/{requestId}` answers 200; errors: 401, 403, 404.
        Token: service. Scope: `ai.agent_read`.

        Args:
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import agent_request_response as _agent_request_response

        return await self._client.send(
            Request("ai.logs.get_request", path={"requestId": request_id}, query={"fields": fields}),
            _agent_request_response.decode,
        )

    async def get_session(self, session_id: str, *, fields: str | Unset = UNSET) -> models.AgentSessionResponse:
        """Get a session log by id.

        `GET /ai-service/{tenant}/agentic/logs/sessions/{sessionId}` answers 200; errors: 401, 403, 404.
        Token: service. Scope: `ai.agent_read`.

        Args:
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import agent_session_response as _agent_session_response

        return await self._client.send(
            Request("ai.logs.get_session", path={"sessionId": session_id}, query={"fields": fields}),
            _agent_session_response.decode,
        )

    def list_requests(
        self,
        *,
        q: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
    ) -> Paginator[models.AgentRequestResponse]:
        """List request logs.

        `GET /ai-service/{tenant}/agentic/logs/requests` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `ai.agent_read`.
        Paged, with a total on request.

        Args:
            q: Filter in the query language of the API, such as `name:value`.
            page_size: Items per page.
            page_number: Number of the first page to fetch.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import agent_request_response as _agent_request_response

        return self._client.paginate(
            Request(
                "ai.logs.list_requests",
                query={"q": q, "pageSize": page_size, "pageNumber": page_number, "sort": sort, "fields": fields},
            ),
            _agent_request_response.decode,
        )

    def list_sessions(
        self,
        *,
        q: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
    ) -> Paginator[models.AgentSessionResponse]:
        """List session logs.

        `GET /ai-service/{tenant}/agentic/logs/sessions` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `ai.agent_read`.
        Paged, with a total on request.

        Args:
            q: Filter in the query language of the API, such as `name:value`.
            page_size: Items per page.
            page_number: Number of the first page to fetch.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import agent_session_response as _agent_session_response

        return self._client.paginate(
            Request(
                "ai.logs.list_sessions",
                query={"q": q, "pageSize": page_size, "pageNumber": page_number, "sort": sort, "fields": fields},
            ),
            _agent_session_response.decode,
        )

    def search_requests(
        self,
        body: models.SearchRequest | Mapping[str, Any],
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
    ) -> Paginator[models.AgentRequestResponse]:
        """Search request logs with a query in the request body.

        `POST /ai-service/{tenant}/agentic/logs/requests/search` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `ai.agent_read`.
        Paged, with a total on request.

        Args:
            page_size: Items per page.
            page_number: Number of the first page to fetch.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import agent_request_response as _agent_request_response

        return self._client.paginate(
            Request(
                "ai.logs.search_requests",
                query={"pageSize": page_size, "pageNumber": page_number, "sort": sort, "fields": fields},
                body=body,
            ),
            _agent_request_response.decode,
        )

    def search_sessions(
        self,
        body: models.SearchRequest | Mapping[str, Any],
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
    ) -> Paginator[models.AgentSessionResponse]:
        """Search session logs with a query in the request body.

        `POST /ai-service/{tenant}/agentic/logs/sessions/search` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `ai.agent_read`.
        Paged, with a total on request.

        Args:
            page_size: Items per page.
            page_number: Number of the first page to fetch.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import agent_session_response as _agent_session_response

        return self._client.paginate(
            Request(
                "ai.logs.search_sessions",
                query={"pageSize": page_size, "pageNumber": page_number, "sort": sort, "fields": fields},
                body=body,
            ),
            _agent_session_response.decode,
        )

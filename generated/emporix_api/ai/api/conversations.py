from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import UNSET, Client, Paginator, Request, Unset

if TYPE_CHECKING:
    from .. import models


class Conversations:
    """Conversations.

    | Method   | What it does                                           |
    | -------- | ------------------------------------------------------ |
    | `list`   | List conversations.                                    |
    | `search` | Search conversations with a query in the request body. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        q: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
    ) -> Paginator[models.ConversationResponse]:
        """List conversations.

        `GET /ai-service/{tenant}/agentic/conversations` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `ai.agent_read`.
        Paged, with a total on request.

        Args:
            q: Filter in the query language of the API, such as `name:value`.
            page_size: Items per page.
            page_number: Number of the first page to fetch.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import conversation_response as _conversation_response

        return self._client.paginate(
            Request(
                "ai.conversations.list",
                query={"q": q, "pageSize": page_size, "pageNumber": page_number, "sort": sort, "fields": fields},
            ),
            _conversation_response.decode,
        )

    def search(
        self,
        body: models.SearchRequest | Mapping[str, Any],
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
    ) -> Paginator[models.ConversationResponse]:
        """Search conversations with a query in the request body.

        `POST /ai-service/{tenant}/agentic/conversations/search` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `ai.agent_read`.
        Paged, with a total on request.

        Args:
            page_size: Items per page.
            page_number: Number of the first page to fetch.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import conversation_response as _conversation_response

        return self._client.paginate(
            Request(
                "ai.conversations.search",
                query={"pageSize": page_size, "pageNumber": page_number, "sort": sort, "fields": fields},
                body=body,
            ),
            _conversation_response.decode,
        )

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import UNSET, Client, Paginator, Request, Unset

if TYPE_CHECKING:
    from .. import models


class Conversations:
    """`ai.conversations`"""

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
        """GET /ai-service/{tenant}/agentic/conversations"""
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
        """POST /ai-service/{tenant}/agentic/conversations/search"""
        from ..models import conversation_response as _conversation_response

        return self._client.paginate(
            Request(
                "ai.conversations.search",
                query={"pageSize": page_size, "pageNumber": page_number, "sort": sort, "fields": fields},
                body=body,
            ),
            _conversation_response.decode,
        )

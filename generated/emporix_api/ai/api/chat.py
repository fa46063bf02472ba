from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...decoding import list_of
from ...types import UNSET, Client, EventStream, Request, Unset

if TYPE_CHECKING:
    from .. import models


class Chat:
    """Messages to AI agents.

    | Method       | What it does                                                            |
    | ------------ | ----------------------------------------------------------------------- |
    | `send`       | Send a message to an AI agent and wait for its answer.                  |
    | `send_async` | Send a message to an AI agent as a job, without waiting for its answer. |
    | `stream`     | Send a message to an AI agent and stream its answer as events.          |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def send(
        self, body: models.AgenticRequest | Mapping[str, Any], *, session_id: str | Unset = UNSET
    ) -> list[models.ChatResponse]:
        """Send a message to an AI agent and wait for its answer.

        `POST /ai-service/{tenant}/agentic/chat` answers 200; errors: 400, 401, 403, 500.
        Token: service. Any of the scopes: `ai.agentexecution_manage_own`, `ai.agentexecution_manage`.

        Args:
            session_id: Id of the chat; a new one begins without it. A UUID.
        """
        from ..models import chat_response as _chat_response

        return await self._client.send(
            Request("ai.chat.send", headers={"session-id": session_id}, body=body), list_of(_chat_response.decode)
        )

    async def send_async(
        self, body: models.AgenticRequest | Mapping[str, Any], *, session_id: str | Unset = UNSET
    ) -> models.JobIdResponse:
        """Send a message to an AI agent as a job, without waiting for its answer.

        `POST /ai-service/{tenant}/agentic/chat-async` answers 201; errors: 400, 401, 403, 500.
        Token: service. Any of the scopes: `ai.agentexecution_manage_own`, `ai.agentexecution_manage`.

        Args:
            session_id: Id of the chat; a new one begins without it. A UUID.
        """
        from ..models import job_id_response as _job_id_response

        return await self._client.send(
            Request("ai.chat.send_async", headers={"session-id": session_id}, body=body), _job_id_response.decode
        )

    def stream(
        self, body: models.AgenticRequest | Mapping[str, Any], *, session_id: str | Unset = UNSET
    ) -> EventStream:
        """Send a message to an AI agent and stream its answer as events.

        `POST /ai-service/{tenant}/agentic/chat-stream` answers 200; errors: 400, 401, 403, 500.
        Token: service. Any of the scopes: `ai.agentexecution_manage_own`, `ai.agentexecution_manage`.

        Args:
            session_id: Id of the chat; a new one begins without it. A UUID.
        """
        return self._client.events(Request("ai.chat.stream", headers={"session-id": session_id}, body=body))

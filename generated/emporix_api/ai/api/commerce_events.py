from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Client, Request

if TYPE_CHECKING:
    from .. import models


class CommerceEvents:
    """Events that can start AI agents.

    | Method | What it does                                        |
    | ------ | --------------------------------------------------- |
    | `get`  | Get the commerce events that can start an AI agent. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self) -> models.CommerceEventsResponse:
        """Get the commerce events that can start an AI agent.

        `GET /ai-service/{tenant}/agentic/commerce-events` answers 200; errors: 401, 403.
        Token: service. Scope: `ai.agent_read`.
        """
        from ..models import commerce_events_response as _commerce_events_response

        return await self._client.send(Request("ai.commerce_events.get"), _commerce_events_response.decode)

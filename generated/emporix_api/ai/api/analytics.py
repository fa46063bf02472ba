from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...types import UNSET, Client, Request, Unset

if TYPE_CHECKING:
    from .. import models


class Analytics:
    """Figures on AI agents.

    | Method           | What it does                                    |
    | ---------------- | ----------------------------------------------- |
    | `get`            | Get usage figures of the AI agents.             |
    | `get_executions` | Get figures on the executions of the AI agents. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self, *, agent_id: str | Unset = UNSET) -> models.AgentAnalyticsResponse:
        """Get usage figures of the AI agents.

        `GET /ai-service/{tenant}/agentic/analytics` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `ai.agent_read`.
        """
        from ..models import agent_analytics_response as _agent_analytics_response

        return await self._client.send(
            Request("ai.analytics.get", query={"agentId": agent_id}), _agent_analytics_response.decode
        )

    async def get_executions(
        self, *, agent_ids: str, granularity: Literal["MONTH", "QUARTER", "WEEK"] | str | Unset = UNSET
    ) -> models.ExecutionsResponse:
        """Get figures on the executions of the AI agents.

        `GET /ai-service/{tenant}/agentic/analytics/executions` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `ai.agent_read`.

        Args:
            granularity: Default `'QUARTER'`; one of `'QUARTER'`, `'MONTH'`, `'WEEK'`.
        """
        from ..models import executions_response as _executions_response

        return await self._client.send(
            Request("ai.analytics.get_executions", query={"agentIds": agent_ids, "granularity": granularity}),
            _executions_response.decode,
        )

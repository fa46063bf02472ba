from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Client, Request

if TYPE_CHECKING:
    from .. import models


class CommerceEvents:
    """`ai.commerce_events`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self) -> models.CommerceEventsResponse:
        """GET /ai-service/{tenant}/agentic/commerce-events"""
        from ..models import commerce_events_response as _commerce_events_response

        return await self._client.send(Request("ai.commerce_events.get"), _commerce_events_response.decode)

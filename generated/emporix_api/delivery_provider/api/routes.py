from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import Client, Request

if TYPE_CHECKING:
    from .. import models


class Routes:
    """Routes of deliveries.

    | Method | What it does                  |
    | ------ | ----------------------------- |
    | `plan` | Plan the route of a delivery. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def plan(self, body: models.PlanRouteCommand | Mapping[str, Any]) -> models.PlanRouteResponse:
        """Plan the route of a delivery.

        `POST /delivery-v2/{tenant}/planRoute` answers 200.
        Token: service.
        Deprecated.
        """
        from ..models import plan_route_response as _plan_route_response

        return await self._client.send(Request("delivery_provider.routes.plan", body=body), _plan_route_response.decode)

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Client, Request

if TYPE_CHECKING:
    from .. import models


class DashboardAccess:
    """Access to the dashboard of the webhook provider.

    | Method | What it does                                         |
    | ------ | ---------------------------------------------------- |
    | `get`  | Get access to the dashboard of the webhook provider. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self) -> models.DashboardAccess:
        """Get access to the dashboard of the webhook provider.

        `GET /webhook/{tenant}/dashboard-access` answers 200; errors: 401, 403, 404, 500.
        Token: service. Scope: `webhook.subscription_manage`.
        """
        from ..models import dashboard_access as _dashboard_access

        return await self._client.send(Request("webhook.dashboard_access.get"), _dashboard_access.decode)

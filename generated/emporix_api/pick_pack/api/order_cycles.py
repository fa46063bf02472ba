from __future__ import annotations

import builtins

from ...decoding import as_is
from ...types import Client, Request


class OrderCycles:
    """Order cycles.

    | Method | What it does                              |
    | ------ | ----------------------------------------- |
    | `list` | List the delivery dates that have orders. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def list(self, *, site_code: str) -> builtins.list[str]:
        """List the delivery dates that have orders.

        `GET /pick-pack/{tenant}/orderCycles` answers 200; errors: 401, 403, 500.
        Token: service. Scope: `pickpack.pickpack_view`.
        Deprecated.

        Args:
            site_code: Code of a site. 3 to 16 characters; pattern `[a-zA-Z0-9_-]+`.
        """
        return await self._client.send(Request("pick_pack.order_cycles.list", query={"siteCode": site_code}), as_is)

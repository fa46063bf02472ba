from __future__ import annotations

import builtins

from ...decoding import as_is
from ...types import Client, Request


class OrderCycles:
    """`pick_pack.order_cycles`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def list(self, *, site_code: str) -> builtins.list[str]:
        """GET /pick-pack/{tenant}/orderCycles

        Deprecated.
        """
        return await self._client.send(Request("pick_pack.order_cycles.list", query={"siteCode": site_code}), as_is)

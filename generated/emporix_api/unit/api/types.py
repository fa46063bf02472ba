from __future__ import annotations

import builtins

from ...decoding import as_is
from ...types import Client, Request


class Types:
    """Unit types.

    | Method | What it does     |
    | ------ | ---------------- |
    | `list` | List unit types. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def list(self) -> builtins.list[str]:
        """List unit types.

        `GET /unit-handling/{tenant}/types` answers 200; errors: 401, 500.
        Token: service.
        """
        return await self._client.send(Request("unit.types.list"), as_is)

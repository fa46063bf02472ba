from __future__ import annotations

import builtins

from ...decoding import as_is
from ...types import Client, Request


class Types:
    """Schema types.

    | Method | What it does       |
    | ------ | ------------------ |
    | `list` | List schema types. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def list(self) -> builtins.list[str]:
        """List schema types.

        `GET /schema/{tenant}/types` answers 200; errors: 401, 403.
        Token: service.
        """
        return await self._client.send(Request("schema.types.list"), as_is)

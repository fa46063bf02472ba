from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...decoding import as_is
from ...types import Client, Request

if TYPE_CHECKING:
    from .. import models


class DeliveryCycles:
    """Delivery cycles.

    | Method     | What it does                                      |
    | ---------- | ------------------------------------------------- |
    | `generate` | Generate delivery cycles from the delivery times. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def generate(self, body: models.DeliveryCycle | Mapping[str, Any]) -> str:
        """Generate delivery cycles from the delivery times.

        `POST /shipping/{tenant}/delivery-cycles/generate` answers 201; errors: 401, 403, 404, 500.
        Token: service.
        """
        return await self._client.send(Request("shipping.delivery_cycles.generate", body=body), as_is)

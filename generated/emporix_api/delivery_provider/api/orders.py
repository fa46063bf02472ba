from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...decoding import list_of
from ...types import Client, Request

if TYPE_CHECKING:
    from .. import models


class Orders:
    """Delivery orders.

    | Method | What it does                |
    | ------ | --------------------------- |
    | `get`  | Get a delivery order by id. |
    | `list` | List delivery orders.       |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self, order_id: str) -> models.OrderDTO:
        """Get a delivery order by id.

        `GET /delivery-v2/{tenant}/order/{orderId}` answers 200.
        Token: service.
        Deprecated.
        """
        from ..models import order_dto as _order_dto

        return await self._client.send(
            Request("delivery_provider.orders.get", path={"orderId": order_id}), _order_dto.decode
        )

    async def list(self, *, site_code: str) -> builtins.list[models.OrderDTO]:
        """List delivery orders.

        `GET /delivery-v2/{tenant}/order` answers 200.
        Token: service.
        Deprecated.

        Args:
            site_code: Code of a site.
        """
        from ..models import order_dto as _order_dto

        return await self._client.send(
            Request("delivery_provider.orders.list", query={"siteCode": site_code}), list_of(_order_dto.decode)
        )

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...decoding import list_of
from ...types import UNSET, Client, Request, Unset

if TYPE_CHECKING:
    from .. import models


class AreaDeliveryTimes:
    """Delivery windows of delivery areas.

    | Method | What it does                              |
    | ------ | ----------------------------------------- |
    | `list` | List delivery windows of a delivery area. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def list(
        self,
        delivery_area_id: str,
        cart_id: str,
        *,
        site_code: str | Unset = UNSET,
        after_cut_off_time: bool | Unset = UNSET,
    ) -> builtins.list[models.ActualDeliveryWindow]:
        """List delivery windows of a delivery area.

        `GET /shipping/{tenant}/areaDeliveryTimes/{deliveryAreaId}/{cartId}` answers 200; errors: 400, 401, 404, 500.
        Token: service.
        Deprecated.

        Args:
            site_code: Code of a site.
            after_cut_off_time: Default `False`.
        """
        from ..models import actual_delivery_window as _actual_delivery_window

        return await self._client.send(
            Request(
                "shipping.area_delivery_times.list",
                path={"deliveryAreaId": delivery_area_id, "cartId": cart_id},
                query={"siteCode": site_code, "afterCutOffTime": after_cut_off_time},
            ),
            list_of(_actual_delivery_window.decode),
        )

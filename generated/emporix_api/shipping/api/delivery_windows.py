from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ...decoding import as_is, list_of
from ...types import UNSET, Client, FileContent, Request, Unset, Upload

if TYPE_CHECKING:
    from .. import models


class DeliveryWindows:
    """Delivery windows.

    | Method              | What it does                                           |
    | ------------------- | ------------------------------------------------------ |
    | `increment_counter` | Count one more order in a delivery window.             |
    | `list`              | List the delivery windows that a cart can choose from. |
    | `validate`          | Check whether a delivery window still takes orders.    |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def increment_counter(
        self,
        body: models.DeliveryWindowValidation | Mapping[str, Any] | Upload | FileContent | str,
        *,
        content_type: Literal["application/json", "application/xml"] | Unset = UNSET,
    ) -> bool:
        """Count one more order in a delivery window.

        `POST /shipping/{tenant}/actualDeliveryWindows/incrementCounter` answers 200; errors: 400, 401, 500.
        Token: service.

        Args:
            content_type: Media type of the body; one that is neither JSON nor a form takes text or a file. Default
                `'application/json'`; one of `'application/json'`, `'application/xml'`.
        """
        return await self._client.send(
            Request("shipping.delivery_windows.increment_counter", headers={"Content-Type": content_type}, body=body),
            as_is,
        )

    async def list(
        self, cart_id: str, *, postal_code: str | Unset = UNSET
    ) -> builtins.list[models.ActualDeliveryWindow]:
        """List the delivery windows that a cart can choose from.

        `GET /shipping/{tenant}/actualDeliveryWindows/{cartId}` answers 200; errors: 400, 401, 404, 500.
        Token: service.
        """
        from ..models import actual_delivery_window as _actual_delivery_window

        return await self._client.send(
            Request("shipping.delivery_windows.list", path={"cartId": cart_id}, query={"postalCode": postal_code}),
            list_of(_actual_delivery_window.decode),
        )

    async def validate(self, body: models.DeliveryWindowValidation | Mapping[str, Any]) -> bool:
        """Check whether a delivery window still takes orders.

        `POST /shipping/{tenant}/deliveryWindowValidation` answers 200; errors: 400, 401, 500.
        Token: service.
        """
        return await self._client.send(Request("shipping.delivery_windows.validate", body=body), as_is)

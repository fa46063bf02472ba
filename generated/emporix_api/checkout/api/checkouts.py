from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import UNSET, Client, Request, Unset

if TYPE_CHECKING:
    from .. import models


class Checkouts:
    """Orders placed from carts and quotes.

    | Method        | What it does                           |
    | ------------- | -------------------------------------- |
    | `place_order` | Place an order from a cart or a quote. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def place_order(
        self,
        body: models.CheckoutRequestOrCheckoutFromQuoteRequest | Mapping[str, Any],
        *,
        saas_token: str | Unset = UNSET,
    ) -> models.CheckoutResponse:
        """Place an order from a cart or a quote.

        `POST /checkout/{tenant}/checkouts/order` answers 200; errors: 400, 401, 403, 409, 500.
        Token: customer, anonymous.
        Raises `Conflict` (409).

        Args:
            saas_token: The `saas_token` of a customer's login.
        """
        from ..models import checkout_response as _checkout_response

        return await self._client.send(
            Request("checkout.checkouts.place_order", headers={"saas-token": saas_token}, body=body),
            _checkout_response.decode,
        )

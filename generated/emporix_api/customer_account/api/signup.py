from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import Client, Request, nothing

if TYPE_CHECKING:
    from .. import models


class Signup:
    """Signup of customers.

    | Method                 | What it does                                      |
    | ---------------------- | ------------------------------------------------- |
    | `confirm`              | Confirm a signup with the token from the message. |
    | `create`               | Sign a new customer up.                           |
    | `refresh_confirmation` | Ask for a new token to confirm a signup with.     |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def confirm(self, token: str) -> models.CustomerToken:
        """Confirm a signup with the token from the message.

        `GET /customer/{tenant}/signup/optin/{token}` answers 200; errors: 400, 401.
        Token: anonymous.
        """
        from ..models import customer_token as _customer_token

        return await self._client.send(
            Request("customer_account.signup.confirm", path={"token": token}), _customer_token.decode
        )

    async def create(self, body: models.CustomerSignup | Mapping[str, Any]) -> models.ResourceLocation:
        """Sign a new customer up.

        `POST /customer/{tenant}/signup` answers 201; errors: 400, 401, 403, 409.
        Token: anonymous.
        Raises `Conflict` (409).
        """
        from ..models import resource_location as _resource_location

        return await self._client.send(Request("customer_account.signup.create", body=body), _resource_location.decode)

    async def refresh_confirmation(self, body: models.RefreshToken | Mapping[str, Any]) -> None:
        """Ask for a new token to confirm a signup with.

        `POST /customer/{tenant}/signup/optin/refresh_token` answers 202; errors: 400, 401.
        Token: anonymous.
        """
        return await self._client.send(Request("customer_account.signup.refresh_confirmation", body=body), nothing)

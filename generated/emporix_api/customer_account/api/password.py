from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import Client, Request, nothing

if TYPE_CHECKING:
    from .. import models


class Password:
    """The password of a customer.

    | Method          | What it does                                           |
    | --------------- | ------------------------------------------------------ |
    | `change`        | Change the password of the logged-in customer.         |
    | `confirm_reset` | Set a new password with the token from the message.    |
    | `request_reset` | Ask for a message with a token that resets a password. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def change(self, body: models.PasswordChange | Mapping[str, Any]) -> None:
        """Change the password of the logged-in customer.

        `POST /customer/{tenant}/password/change` answers 204; errors: 400, 401, 403.
        Token: customer.
        """
        return await self._client.send(Request("customer_account.password.change", body=body), nothing)

    async def confirm_reset(self, body: models.PasswordUpdate | Mapping[str, Any]) -> None:
        """Set a new password with the token from the message.

        `POST /customer/{tenant}/password/reset/update` answers 204; errors: 400, 401, 403.
        Token: anonymous.
        """
        return await self._client.send(Request("customer_account.password.confirm_reset", body=body), nothing)

    async def request_reset(self, body: models.PasswordResetRequest | Mapping[str, Any]) -> None:
        """Ask for a message with a token that resets a password.

        `POST /customer/{tenant}/password/reset` answers 204; errors: 400, 401, 403.
        Token: anonymous.
        """
        return await self._client.send(Request("customer_account.password.request_reset", body=body), nothing)

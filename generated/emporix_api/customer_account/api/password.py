from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import Client, Request, nothing

if TYPE_CHECKING:
    from .. import models


class Password:
    """`customer_account.password`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def change(self, body: models.PasswordChange | Mapping[str, Any]) -> None:
        """POST /customer/{tenant}/password/change"""
        return await self._client.send(Request("customer_account.password.change", body=body), nothing)

    async def confirm_reset(self, body: models.PasswordUpdate | Mapping[str, Any]) -> None:
        """POST /customer/{tenant}/password/reset/update"""
        return await self._client.send(Request("customer_account.password.confirm_reset", body=body), nothing)

    async def request_reset(self, body: models.PasswordResetRequest | Mapping[str, Any]) -> None:
        """POST /customer/{tenant}/password/reset"""
        return await self._client.send(Request("customer_account.password.request_reset", body=body), nothing)

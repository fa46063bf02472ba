from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import Client, Request, nothing

if TYPE_CHECKING:
    from .. import models


class Signup:
    """`customer_account.signup`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def confirm(self, token: str) -> models.CustomerToken:
        """GET /customer/{tenant}/signup/optin/{token}"""
        from ..models import customer_token as _customer_token

        return await self._client.send(
            Request("customer_account.signup.confirm", path={"token": token}), _customer_token.decode
        )

    async def create(self, body: models.CustomerSignup | Mapping[str, Any]) -> models.ResourceLocation:
        """POST /customer/{tenant}/signup"""
        from ..models import resource_location as _resource_location

        return await self._client.send(Request("customer_account.signup.create", body=body), _resource_location.decode)

    async def refresh_confirmation(self, body: models.RefreshToken | Mapping[str, Any]) -> None:
        """POST /customer/{tenant}/signup/optin/refresh_token"""
        return await self._client.send(Request("customer_account.signup.refresh_confirmation", body=body), nothing)

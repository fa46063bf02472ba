from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import Client, Request

if TYPE_CHECKING:
    from .. import models


class Token:
    """Access tokens of API keys.

    | Method   | What it does                                           |
    | -------- | ------------------------------------------------------ |
    | `create` | Get an access token for the credentials of an API key. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, body: Mapping[str, Any]) -> models.AccessToken:
        """Get an access token for the credentials of an API key.

        `POST /oauth/token` answers 200.
        No token is sent.
        """
        from ..models import access_token as _access_token

        return await self._client.send(Request("oauth.token.create", body=body), _access_token.decode)

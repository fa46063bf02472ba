from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...decoding import list_of
from ...types import Client, Request

if TYPE_CHECKING:
    from .. import models


class Users:
    """Possible approvers.

    | Method   | What it does                             |
    | -------- | ---------------------------------------- |
    | `search` | Search the users who can approve a cart. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def search(self, body: models.SearchUsersRequest | Mapping[str, Any]) -> list[models.User]:
        """Search the users who can approve a cart.

        `POST /approval/{tenant}/search/users` answers 200; errors: 400, 401, 403.
        Token: customer. Scope: `approval.approval_read_own`.
        """
        from ..models import user as _user

        return await self._client.send(Request("approval.users.search", body=body), list_of(_user.decode))

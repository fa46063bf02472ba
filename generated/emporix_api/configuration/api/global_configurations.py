from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...decoding import list_of
from ...types import UNSET, Client, Request, Unset

if TYPE_CHECKING:
    from .. import models


class GlobalConfigurations:
    """Global configurations.

    | Method | What it does                |
    | ------ | --------------------------- |
    | `list` | List global configurations. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def list(self, *, keys: str | Unset = UNSET) -> builtins.list[models.Configuration]:
        """List global configurations.

        `GET /configuration/{tenant}/global-configurations` answers 200.
        Token: service.
        """
        from ..models import configuration as _configuration

        return await self._client.send(
            Request("configuration.global_configurations.list", query={"keys": keys}), list_of(_configuration.decode)
        )

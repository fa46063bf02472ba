from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Literal

from ...decoding import list_of
from ...types import Client, Request

if TYPE_CHECKING:
    from .. import models


class PublicConfigurations:
    """Public index configurations.

    | Method | What it does                                  |
    | ------ | --------------------------------------------- |
    | `get`  | Get a public index configuration by provider. |
    | `list` | List public index configurations.             |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self, provider: Literal["ALGOLIA", "BATTERY_INCLUDED"] | str) -> models.IndexPublicConfiguration:
        """Get a public index configuration by provider.

        `GET /indexing/{tenant}/public/configurations/{provider}` answers 200; errors: 401, 404.
        Token: service.

        Args:
            provider: One of `'ALGOLIA'`, `'BATTERY_INCLUDED'`.
        """
        from ..models import index_public_configuration as _index_public_configuration

        return await self._client.send(
            Request("indexing.public_configurations.get", path={"provider": provider}),
            _index_public_configuration.decode,
        )

    async def list(self) -> builtins.list[models.IndexPublicConfiguration]:
        """List public index configurations.

        `GET /indexing/{tenant}/public/configurations` answers 200; errors: 401.
        Token: service.
        """
        from ..models import index_public_configuration as _index_public_configuration

        return await self._client.send(
            Request("indexing.public_configurations.list"), list_of(_index_public_configuration.decode)
        )

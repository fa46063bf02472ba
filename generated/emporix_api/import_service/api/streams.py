from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Client, Request

if TYPE_CHECKING:
    from .. import models


class Streams:
    """`import_service.streams`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self, id: str) -> models.ImportStream:
        """GET /importtool/{tenant}/streams/{id}"""
        from ..models import import_stream as _import_stream

        return await self._client.send(Request("import_service.streams.get", path={"id": id}), _import_stream.decode)

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Client, Request

if TYPE_CHECKING:
    from .. import models


class Streams:
    """Import streams.

    | Method | What it does                |
    | ------ | --------------------------- |
    | `get`  | Get an import stream by id. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self, id: str) -> models.ImportStream:
        """Get an import stream by id.

        `GET /importtool/{tenant}/streams/{id}` answers 200; errors: 401, 403, 404, 500.
        Token: service. Scope: `importtool.import_trigger`.

        Args:
            id: A UUID.
        """
        from ..models import import_stream as _import_stream

        return await self._client.send(Request("import_service.streams.get", path={"id": id}), _import_stream.decode)

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import Client, Request, nothing

if TYPE_CHECKING:
    from .. import models


class Reindex:
    """The index of products.

    | Method  | What it does                       |
    | ------- | ---------------------------------- |
    | `start` | Start to index all products again. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def start(self, body: models.Reindex | Mapping[str, Any]) -> None:
        """Start to index all products again.

        `POST /indexing/{tenant}/reindex` answers 204; errors: 400, 401, 403.
        Token: service. Scope: `indexing.search_manage`.
        Deprecated: use `indexing.reindex_jobs.create` instead.
        """
        return await self._client.send(Request("indexing.reindex.start", body=body), nothing)

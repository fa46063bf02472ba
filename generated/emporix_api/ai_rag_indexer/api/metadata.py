from __future__ import annotations

from typing import TYPE_CHECKING

from ...decoding import as_is, list_of
from ...types import Client, Request

if TYPE_CHECKING:
    from .. import models


class Metadata:
    """Fields that are indexed and can be filtered by.

    | Method        | What it does                                       |
    | ------------- | -------------------------------------------------- |
    | `list_filter` | List the fields of a type that can be filtered by. |
    | `list_rag`    | List the fields of a type that are indexed.        |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def list_filter(self, type_: str) -> list[models.MetadataFilter]:
        """List the fields of a type that can be filtered by.

        `GET /ai-rag-indexer/{tenant}/{type}/filter-metadata` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `ai.agent_read`.
        """
        from ..models import metadata_filter as _metadata_filter

        return await self._client.send(
            Request("ai_rag_indexer.metadata.list_filter", path={"type": type_}), list_of(_metadata_filter.decode)
        )

    async def list_rag(self, type_: str) -> list[str]:
        """List the fields of a type that are indexed.

        `GET /ai-rag-indexer/{tenant}/{type}/rag-metadata` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `ai.agent_read`.
        """
        return await self._client.send(Request("ai_rag_indexer.metadata.list_rag", path={"type": type_}), as_is)

from __future__ import annotations

from ...types import Client, Request, nothing


class Index:
    """The index of embeddings.

    | Method    | What it does                                 |
    | --------- | -------------------------------------------- |
    | `rebuild` | Rebuild the index of all entities of a type. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def rebuild(self, type_: str) -> None:
        """Rebuild the index of all entities of a type.

        `POST /ai-rag-indexer/{tenant}/{type}/reindex` answers 204; errors: 400, 401, 403.
        Token: service. Scope: `ai.agent_manage`.
        Deprecated: use `indexing.reindex_jobs.create` instead.
        """
        return await self._client.send(Request("ai_rag_indexer.index.rebuild", path={"type": type_}), nothing)

"""The index of embeddings that AI agents search.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.index import Index as IndexResource
    from .api.metadata import Metadata as MetadataResource


class AiRagIndexer:
    """The index of embeddings that AI agents search.

    | Resource   | What it is for                                  | Methods                   |
    | ---------- | ----------------------------------------------- | ------------------------- |
    | `index`    | The index of embeddings.                        | `rebuild`                 |
    | `metadata` | Fields that are indexed and can be filtered by. | `list_filter`, `list_rag` |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def index(self) -> IndexResource:
        """The index of embeddings."""
        from .api.index import Index

        return Index(self._client)

    @cached_property
    def metadata(self) -> MetadataResource:
        """Fields that are indexed and can be filtered by."""
        from .api.metadata import Metadata

        return Metadata(self._client)

"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .index_configuration import IndexConfiguration as IndexConfiguration
    from .index_creation_response import IndexCreationResponse as IndexCreationResponse
    from .index_public_configuration import IndexPublicConfiguration as IndexPublicConfiguration
    from .indexing_metadata import IndexingMetadata as IndexingMetadata
    from .reindex import Reindex as Reindex
    from .reindex_job import ReindexJob as ReindexJob
    from .reindex_request import ReindexRequest as ReindexRequest

__all__ = [
    "IndexConfiguration",
    "IndexCreationResponse",
    "IndexPublicConfiguration",
    "IndexingMetadata",
    "Maybe",
    "Reindex",
    "ReindexJob",
    "ReindexRequest",
]

_MODULES: dict[str, str] = {
    "IndexConfiguration": "index_configuration",
    "IndexCreationResponse": "index_creation_response",
    "IndexPublicConfiguration": "index_public_configuration",
    "IndexingMetadata": "indexing_metadata",
    "Reindex": "reindex",
    "ReindexJob": "reindex_job",
    "ReindexRequest": "reindex_request",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)

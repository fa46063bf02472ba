"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .catalog import Catalog as Catalog
    from .catalog_metadata import CatalogMetadata as CatalogMetadata
    from .create_catalog import CreateCatalog as CreateCatalog
    from .create_catalog_response import CreateCatalogResponse as CreateCatalogResponse
    from .update_catalog import UpdateCatalog as UpdateCatalog
    from .update_catalog_properties import UpdateCatalogProperties as UpdateCatalogProperties
    from .update_metadata import UpdateMetadata as UpdateMetadata
    from .visibility_information import VisibilityInformation as VisibilityInformation

__all__ = [
    "Catalog",
    "CatalogMetadata",
    "CreateCatalog",
    "CreateCatalogResponse",
    "Maybe",
    "UpdateCatalog",
    "UpdateCatalogProperties",
    "UpdateMetadata",
    "VisibilityInformation",
]

_MODULES: dict[str, str] = {
    "Catalog": "catalog",
    "CatalogMetadata": "catalog_metadata",
    "CreateCatalog": "create_catalog",
    "CreateCatalogResponse": "create_catalog_response",
    "UpdateCatalog": "update_catalog",
    "UpdateCatalogProperties": "update_catalog_properties",
    "UpdateMetadata": "update_metadata",
    "VisibilityInformation": "visibility_information",
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

"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .brand import Brand as Brand
    from .brand_creation import BrandCreation as BrandCreation
    from .brand_metadata import BrandMetadata as BrandMetadata
    from .update_brand import UpdateBrand as UpdateBrand
    from .update_metadata import UpdateMetadata as UpdateMetadata

__all__ = [
    "Brand",
    "BrandCreation",
    "BrandMetadata",
    "Maybe",
    "UpdateBrand",
    "UpdateMetadata",
]

_MODULES: dict[str, str] = {
    "Brand": "brand",
    "BrandCreation": "brand_creation",
    "BrandMetadata": "brand_metadata",
    "UpdateBrand": "update_brand",
    "UpdateMetadata": "update_metadata",
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

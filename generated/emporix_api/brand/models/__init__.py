"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .brand import Brand as Brand
    from .brand_response import BrandResponse as BrandResponse
    from .meta_data import MetaData as MetaData
    from .update_brand import UpdateBrand as UpdateBrand
    from .update_meta_data import UpdateMetaData as UpdateMetaData

_MODULES: dict[str, str] = {
    "Brand": "brand",
    "BrandResponse": "brand_response",
    "MetaData": "meta_data",
    "UpdateBrand": "update_brand",
    "UpdateMetaData": "update_meta_data",
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

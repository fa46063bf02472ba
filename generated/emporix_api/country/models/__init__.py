"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .country import Country as Country
    from .country_metadata import CountryMetadata as CountryMetadata
    from .country_update import CountryUpdate as CountryUpdate
    from .country_update_metadata import CountryUpdateMetadata as CountryUpdateMetadata
    from .region import Region as Region

__all__ = [
    "Country",
    "CountryMetadata",
    "CountryUpdate",
    "CountryUpdateMetadata",
    "Maybe",
    "Region",
]

_MODULES: dict[str, str] = {
    "Country": "country",
    "CountryMetadata": "country_metadata",
    "CountryUpdate": "country_update",
    "CountryUpdateMetadata": "country_update_metadata",
    "Region": "region",
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

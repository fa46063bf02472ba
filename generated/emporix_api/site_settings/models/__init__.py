"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .address import Address as Address
    from .assisted_buying import AssistedBuying as AssistedBuying
    from .default_metadata import DefaultMetadata as DefaultMetadata
    from .home_base import HomeBase as HomeBase
    from .location import Location as Location
    from .resource_location import ResourceLocation as ResourceLocation
    from .service_configuration import ServiceConfiguration as ServiceConfiguration
    from .service_settings import ServiceSettings as ServiceSettings
    from .site import Site as Site

__all__ = [
    "Address",
    "AssistedBuying",
    "DefaultMetadata",
    "HomeBase",
    "Location",
    "Maybe",
    "ResourceLocation",
    "ServiceConfiguration",
    "ServiceSettings",
    "Site",
]

_MODULES: dict[str, str] = {
    "Address": "address",
    "AssistedBuying": "assisted_buying",
    "DefaultMetadata": "default_metadata",
    "HomeBase": "home_base",
    "Location": "location",
    "ResourceLocation": "resource_location",
    "ServiceConfiguration": "service_configuration",
    "ServiceSettings": "service_settings",
    "Site": "site",
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

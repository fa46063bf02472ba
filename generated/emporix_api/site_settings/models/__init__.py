"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .address_dto import AddressDto as AddressDto
    from .assisted_buying import AssistedBuying as AssistedBuying
    from .default_dto_metadata import DefaultDtoMetadata as DefaultDtoMetadata
    from .home_base_dto import HomeBaseDto as HomeBaseDto
    from .location_dto import LocationDto as LocationDto
    from .resource_location import ResourceLocation as ResourceLocation
    from .service_configuration_dto import ServiceConfigurationDto as ServiceConfigurationDto
    from .service_settings_dto import ServiceSettingsDto as ServiceSettingsDto
    from .site_dto import SiteDto as SiteDto

_MODULES: dict[str, str] = {
    "AddressDto": "address_dto",
    "AssistedBuying": "assisted_buying",
    "DefaultDtoMetadata": "default_dto_metadata",
    "HomeBaseDto": "home_base_dto",
    "LocationDto": "location_dto",
    "ResourceLocation": "resource_location",
    "ServiceConfigurationDto": "service_configuration_dto",
    "ServiceSettingsDto": "service_settings_dto",
    "SiteDto": "site_dto",
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

"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .contact_details import ContactDetails as ContactDetails
    from .id_response import IdResponse as IdResponse
    from .legal_info import LegalInfo as LegalInfo
    from .location import Location as Location
    from .location_create import LocationCreate as LocationCreate
    from .location_update import LocationUpdate as LocationUpdate
    from .metadata_update import MetadataUpdate as MetadataUpdate
    from .resource_id import ResourceId as ResourceId
    from .search_request import SearchRequest as SearchRequest
    from .vendor import Vendor as Vendor
    from .vendor_contact_details import VendorContactDetails as VendorContactDetails
    from .vendor_create import VendorCreate as VendorCreate
    from .vendor_metadata import VendorMetadata as VendorMetadata
    from .vendor_update import VendorUpdate as VendorUpdate

__all__ = [
    "ContactDetails",
    "IdResponse",
    "LegalInfo",
    "Location",
    "LocationCreate",
    "LocationUpdate",
    "Maybe",
    "MetadataUpdate",
    "ResourceId",
    "SearchRequest",
    "Vendor",
    "VendorContactDetails",
    "VendorCreate",
    "VendorMetadata",
    "VendorUpdate",
]

_MODULES: dict[str, str] = {
    "ContactDetails": "contact_details",
    "IdResponse": "id_response",
    "LegalInfo": "legal_info",
    "Location": "location",
    "LocationCreate": "location_create",
    "LocationUpdate": "location_update",
    "MetadataUpdate": "metadata_update",
    "ResourceId": "resource_id",
    "SearchRequest": "search_request",
    "Vendor": "vendor",
    "VendorContactDetails": "vendor_contact_details",
    "VendorCreate": "vendor_create",
    "VendorMetadata": "vendor_metadata",
    "VendorUpdate": "vendor_update",
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

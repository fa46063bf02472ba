"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .availability import Availability as Availability
    from .availability_bulk_dto import AvailabilityBulkDto as AvailabilityBulkDto
    from .availability_delete_bulk_dto import AvailabilityDeleteBulkDto as AvailabilityDeleteBulkDto
    from .availability_dto import AvailabilityDto as AvailabilityDto
    from .availability_metadata import AvailabilityMetadata as AvailabilityMetadata
    from .availability_with_bundle import AvailabilityWithBundle as AvailabilityWithBundle
    from .bulk_response import BulkResponse as BulkResponse
    from .generic_location import GenericLocation as GenericLocation
    from .id_response import IdResponse as IdResponse
    from .location import Location as Location
    from .location_order import LocationOrder as LocationOrder
    from .location_search import LocationSearch as LocationSearch
    from .metadata import Metadata as Metadata
    from .post_availability_search_request_variant2 import (
        PostAvailabilitySearchRequestVariant2 as PostAvailabilitySearchRequestVariant2,
    )
    from .product_location import ProductLocation as ProductLocation
    from .success_response import SuccessResponse as SuccessResponse

_MODULES: dict[str, str] = {
    "Availability": "availability",
    "AvailabilityBulkDto": "availability_bulk_dto",
    "AvailabilityDeleteBulkDto": "availability_delete_bulk_dto",
    "AvailabilityDto": "availability_dto",
    "AvailabilityMetadata": "availability_metadata",
    "AvailabilityWithBundle": "availability_with_bundle",
    "BulkResponse": "bulk_response",
    "GenericLocation": "generic_location",
    "IdResponse": "id_response",
    "Location": "location",
    "LocationOrder": "location_order",
    "LocationSearch": "location_search",
    "Metadata": "metadata",
    "PostAvailabilitySearchRequestVariant2": "post_availability_search_request_variant2",
    "ProductLocation": "product_location",
    "SuccessResponse": "success_response",
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

"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .availability import Availability as Availability
    from .availability_bulk_delete import AvailabilityBulkDelete as AvailabilityBulkDelete
    from .availability_bulk_upsert import AvailabilityBulkUpsert as AvailabilityBulkUpsert
    from .availability_metadata import AvailabilityMetadata as AvailabilityMetadata
    from .availability_upsert import AvailabilityUpsert as AvailabilityUpsert
    from .availability_upsert_metadata import AvailabilityUpsertMetadata as AvailabilityUpsertMetadata
    from .availability_with_bundle import AvailabilityWithBundle as AvailabilityWithBundle
    from .bulk_response import BulkResponse as BulkResponse
    from .generic_location import GenericLocation as GenericLocation
    from .id_response import IdResponse as IdResponse
    from .location import Location as Location
    from .location_order import LocationOrder as LocationOrder
    from .location_search import LocationSearch as LocationSearch
    from .product_location import ProductLocation as ProductLocation
    from .search_request import SearchRequest as SearchRequest
    from .success_response import SuccessResponse as SuccessResponse

__all__ = [
    "Availability",
    "AvailabilityBulkDelete",
    "AvailabilityBulkUpsert",
    "AvailabilityMetadata",
    "AvailabilityUpsert",
    "AvailabilityUpsertMetadata",
    "AvailabilityWithBundle",
    "BulkResponse",
    "GenericLocation",
    "IdResponse",
    "Location",
    "LocationOrder",
    "LocationSearch",
    "Maybe",
    "ProductLocation",
    "SearchRequest",
    "SuccessResponse",
]

_MODULES: dict[str, str] = {
    "Availability": "availability",
    "AvailabilityBulkDelete": "availability_bulk_delete",
    "AvailabilityBulkUpsert": "availability_bulk_upsert",
    "AvailabilityMetadata": "availability_metadata",
    "AvailabilityUpsert": "availability_upsert",
    "AvailabilityUpsertMetadata": "availability_upsert_metadata",
    "AvailabilityWithBundle": "availability_with_bundle",
    "BulkResponse": "bulk_response",
    "GenericLocation": "generic_location",
    "IdResponse": "id_response",
    "Location": "location",
    "LocationOrder": "location_order",
    "LocationSearch": "location_search",
    "ProductLocation": "product_location",
    "SearchRequest": "search_request",
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

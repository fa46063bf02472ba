"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .account_limit import AccountLimit as AccountLimit
    from .contact_assignment import ContactAssignment as ContactAssignment
    from .contact_assignment_create import ContactAssignmentCreate as ContactAssignmentCreate
    from .contact_assignment_party import ContactAssignmentParty as ContactAssignmentParty
    from .contact_assignment_update import ContactAssignmentUpdate as ContactAssignmentUpdate
    from .contact_assignment_without_expanded_legal_entity import (
        ContactAssignmentWithoutExpandedLegalEntity as ContactAssignmentWithoutExpandedLegalEntity,
    )
    from .contact_details import ContactDetails as ContactDetails
    from .customer import Customer as Customer
    from .customer_group import CustomerGroup as CustomerGroup
    from .customer_management_metadata import CustomerManagementMetadata as CustomerManagementMetadata
    from .id_response import IdResponse as IdResponse
    from .legal_entity import LegalEntity as LegalEntity
    from .legal_entity_create import LegalEntityCreate as LegalEntityCreate
    from .legal_entity_update import LegalEntityUpdate as LegalEntityUpdate
    from .legal_info import LegalInfo as LegalInfo
    from .location import Location as Location
    from .location_create import LocationCreate as LocationCreate
    from .location_update import LocationUpdate as LocationUpdate
    from .metadata_create import MetadataCreate as MetadataCreate
    from .metadata_update import MetadataUpdate as MetadataUpdate
    from .resource_id import ResourceId as ResourceId
    from .search_request import SearchRequest as SearchRequest

__all__ = [
    "AccountLimit",
    "ContactAssignment",
    "ContactAssignmentCreate",
    "ContactAssignmentParty",
    "ContactAssignmentUpdate",
    "ContactAssignmentWithoutExpandedLegalEntity",
    "ContactDetails",
    "Customer",
    "CustomerGroup",
    "CustomerManagementMetadata",
    "IdResponse",
    "LegalEntity",
    "LegalEntityCreate",
    "LegalEntityUpdate",
    "LegalInfo",
    "Location",
    "LocationCreate",
    "LocationUpdate",
    "Maybe",
    "MetadataCreate",
    "MetadataUpdate",
    "ResourceId",
    "SearchRequest",
]

_MODULES: dict[str, str] = {
    "AccountLimit": "account_limit",
    "ContactAssignment": "contact_assignment",
    "ContactAssignmentCreate": "contact_assignment_create",
    "ContactAssignmentParty": "contact_assignment_party",
    "ContactAssignmentUpdate": "contact_assignment_update",
    "ContactAssignmentWithoutExpandedLegalEntity": "contact_assignment_without_expanded_legal_entity",
    "ContactDetails": "contact_details",
    "Customer": "customer",
    "CustomerGroup": "customer_group",
    "CustomerManagementMetadata": "customer_management_metadata",
    "IdResponse": "id_response",
    "LegalEntity": "legal_entity",
    "LegalEntityCreate": "legal_entity_create",
    "LegalEntityUpdate": "legal_entity_update",
    "LegalInfo": "legal_info",
    "Location": "location",
    "LocationCreate": "location_create",
    "LocationUpdate": "location_update",
    "MetadataCreate": "metadata_create",
    "MetadataUpdate": "metadata_update",
    "ResourceId": "resource_id",
    "SearchRequest": "search_request",
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

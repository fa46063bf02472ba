"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.contact_assignments import ContactAssignments as ContactAssignmentsResource
    from .api.legal_entities import LegalEntities as LegalEntitiesResource
    from .api.locations import Locations as LocationsResource


class CustomerManagement:
    """`customer_management`"""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def contact_assignments(self) -> ContactAssignmentsResource:
        from .api.contact_assignments import ContactAssignments

        return ContactAssignments(self._client)

    @cached_property
    def legal_entities(self) -> LegalEntitiesResource:
        from .api.legal_entities import LegalEntities

        return LegalEntities(self._client)

    @cached_property
    def locations(self) -> LocationsResource:
        from .api.locations import Locations

        return Locations(self._client)

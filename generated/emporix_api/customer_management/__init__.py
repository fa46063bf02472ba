"""Companies (legal entities), their locations and contacts.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.contact_assignments import ContactAssignments as ContactAssignmentsResource
    from .api.legal_entities import LegalEntities as LegalEntitiesResource
    from .api.locations import Locations as LocationsResource


class CustomerManagement:
    """Companies (legal entities), their locations and contacts.

    | Resource              | What it is for       | Methods                                                                        |
    | --------------------- | -------------------- | ------------------------------------------------------------------------------ |
    | `contact_assignments` | Contact assignments. | `create`, `delete`, `get`, `list`, `upsert`                                    |
    | `legal_entities`      | Legal entities.      | `create`, `delete`, `get`, `list`, `search`, `upsert`, `list_parent_hierarchy` |
    | `locations`           | Company locations.   | `create`, `delete`, `get`, `list`, `upsert`                                    |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def contact_assignments(self) -> ContactAssignmentsResource:
        """Contact assignments."""
        from .api.contact_assignments import ContactAssignments

        return ContactAssignments(self._client)

    @cached_property
    def legal_entities(self) -> LegalEntitiesResource:
        """Legal entities."""
        from .api.legal_entities import LegalEntities

        return LegalEntities(self._client)

    @cached_property
    def locations(self) -> LocationsResource:
        """Company locations."""
        from .api.locations import Locations

        return Locations(self._client)

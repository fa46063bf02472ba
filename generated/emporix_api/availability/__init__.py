"""Stock of products at sites.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.availabilities import Availabilities as AvailabilitiesResource
    from .api.locations import Locations as LocationsResource


class Availability:
    """Stock of products at sites.

    | Resource         | What it is for                       | Methods                                                                 |
    | ---------------- | ------------------------------------ | ----------------------------------------------------------------------- |
    | `availabilities` | Availabilities of products at sites. | `create`, `delete`, `get`, `search`, `upsert`, `create_many` and 3 more |
    | `locations`      | Product locations.                   | `create`, `delete`, `list`, `replace`, `search`                         |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def availabilities(self) -> AvailabilitiesResource:
        """Availabilities of products at sites."""
        from .api.availabilities import Availabilities

        return Availabilities(self._client)

    @cached_property
    def locations(self) -> LocationsResource:
        """Product locations."""
        from .api.locations import Locations

        return Locations(self._client)

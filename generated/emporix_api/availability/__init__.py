"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.availabilities import Availabilities as AvailabilitiesResource
    from .api.locations import Locations as LocationsResource


class Availability:
    """`availability`"""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def availabilities(self) -> AvailabilitiesResource:
        from .api.availabilities import Availabilities

        return Availabilities(self._client)

    @cached_property
    def locations(self) -> LocationsResource:
        from .api.locations import Locations

        return Locations(self._client)

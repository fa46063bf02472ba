"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.countries import Countries as CountriesResource
    from .api.regions import Regions as RegionsResource


class Country:
    """`country`"""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def countries(self) -> CountriesResource:
        from .api.countries import Countries

        return Countries(self._client)

    @cached_property
    def regions(self) -> RegionsResource:
        from .api.regions import Regions

        return Regions(self._client)

"""Countries and regions that a tenant sells to.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.countries import Countries as CountriesResource
    from .api.regions import Regions as RegionsResource


class Country:
    """Countries and regions that a tenant sells to.

    | Resource    | What it is for | Methods                 |
    | ----------- | -------------- | ----------------------- |
    | `countries` | Countries.     | `get`, `list`, `update` |
    | `regions`   | Regions.       | `get`, `list`           |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def countries(self) -> CountriesResource:
        """Countries."""
        from .api.countries import Countries

        return Countries(self._client)

    @cached_property
    def regions(self) -> RegionsResource:
        """Regions."""
        from .api.regions import Regions

        return Regions(self._client)

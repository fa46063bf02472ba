"""Vendors and their locations.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.locations import Locations as LocationsResource
    from .api.vendors import Vendors as VendorsResource


class Vendor:
    """Vendors and their locations.

    | Resource    | What it is for    | Methods                                               |
    | ----------- | ----------------- | ----------------------------------------------------- |
    | `locations` | Vendor locations. | `create`, `delete`, `get`, `list`, `upsert`           |
    | `vendors`   | Vendors.          | `create`, `delete`, `get`, `list`, `search`, `upsert` |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def locations(self) -> LocationsResource:
        """Vendor locations."""
        from .api.locations import Locations

        return Locations(self._client)

    @cached_property
    def vendors(self) -> VendorsResource:
        """Vendors."""
        from .api.vendors import Vendors

        return Vendors(self._client)

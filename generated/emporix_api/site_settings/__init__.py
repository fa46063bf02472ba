"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.sites import Sites as SitesResource


class SiteSettings:
    """`site_settings`"""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def sites(self) -> SitesResource:
        from .api.sites import Sites

        return Sites(self._client)

"""Sites, their settings and mixins.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.sites import Sites as SitesResource


class SiteSettings:
    """Sites, their settings and mixins.

    | Resource | What it is for | Methods                                                           |
    | -------- | -------------- | ----------------------------------------------------------------- |
    | `sites`  | Sites.         | `create`, `delete`, `get`, `list`, `replace`, `update` and 7 more |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def sites(self) -> SitesResource:
        """Sites."""
        from .api.sites import Sites

        return Sites(self._client)

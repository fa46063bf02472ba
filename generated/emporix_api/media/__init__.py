"""Media assets: files and links of other entities.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.assets import Assets as AssetsResource


class Media:
    """Media assets: files and links of other entities.

    | Resource | What it is for | Methods                                                  |
    | -------- | -------------- | -------------------------------------------------------- |
    | `assets` | Media assets.  | `create`, `delete`, `download`, `get`, `list`, `replace` |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def assets(self) -> AssetsResource:
        """Media assets."""
        from .api.assets import Assets

        return Assets(self._client)

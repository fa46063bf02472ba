"""Catalogs, which hold root categories for sites.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.catalogs import Catalogs as CatalogsResource


class Catalog:
    """Catalogs, which hold root categories for sites.

    | Resource   | What it is for | Methods                                                                   |
    | ---------- | -------------- | ------------------------------------------------------------------------- |
    | `catalogs` | Catalogs.      | `create`, `delete`, `get`, `list`, `update`, `upsert`, `list_by_category` |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def catalogs(self) -> CatalogsResource:
        """Catalogs."""
        from .api.catalogs import Catalogs

        return Catalogs(self._client)

"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.catalogs import Catalogs as CatalogsResource


class Catalog:
    """`catalog`"""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def catalogs(self) -> CatalogsResource:
        from .api.catalogs import Catalogs

        return Catalogs(self._client)

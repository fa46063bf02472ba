"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.schemas import Schemas as SchemasResource


class SequentialId:
    """`sequential_id`"""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def schemas(self) -> SchemasResource:
        from .api.schemas import Schemas

        return Schemas(self._client)

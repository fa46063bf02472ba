"""Ids in sequence, for orders and invoices.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.schemas import Schemas as SchemasResource


class SequentialId:
    """Ids in sequence, for orders and invoices.

    | Resource  | What it is for    | Methods                                                                 |
    | --------- | ----------------- | ----------------------------------------------------------------------- |
    | `schemas` | Sequence schemas. | `create`, `delete`, `get`, `list`, `list_by_type`, `next_id` and 2 more |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def schemas(self) -> SchemasResource:
        """Sequence schemas."""
        from .api.schemas import Schemas

        return Schemas(self._client)

"""Schemas of mixins, and custom entities with their instances.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.custom_entities import CustomEntities as CustomEntitiesResource
    from .api.references import References as ReferencesResource
    from .api.schemas import Schemas as SchemasResource
    from .api.types import Types as TypesResource


class Schema:
    """Schemas of mixins, and custom entities with their instances.

    | Resource          | What it is for     | Methods                                                                     |
    | ----------------- | ------------------ | --------------------------------------------------------------------------- |
    | `custom_entities` | Custom entities.   | `create`, `delete`, `export`, `get`, `list`, `upsert` and 12 more           |
    | `references`      | Schema references. | `create`, `delete`, `get`, `list`, `replace`                                |
    | `schemas`         | Schemas.           | `create`, `delete`, `get`, `list`, `replace`, `parse_file`, `replace_types` |
    | `types`           | Schema types.      | `list`                                                                      |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def custom_entities(self) -> CustomEntitiesResource:
        """Custom entities."""
        from .api.custom_entities import CustomEntities

        return CustomEntities(self._client)

    @cached_property
    def references(self) -> ReferencesResource:
        """Schema references."""
        from .api.references import References

        return References(self._client)

    @cached_property
    def schemas(self) -> SchemasResource:
        """Schemas."""
        from .api.schemas import Schemas

        return Schemas(self._client)

    @cached_property
    def types(self) -> TypesResource:
        """Schema types."""
        from .api.types import Types

        return Types(self._client)

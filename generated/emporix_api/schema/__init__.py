"""Generated from the published OpenAPI documents; do not edit."""

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
    """`schema`"""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def custom_entities(self) -> CustomEntitiesResource:
        from .api.custom_entities import CustomEntities

        return CustomEntities(self._client)

    @cached_property
    def references(self) -> ReferencesResource:
        from .api.references import References

        return References(self._client)

    @cached_property
    def schemas(self) -> SchemasResource:
        from .api.schemas import Schemas

        return Schemas(self._client)

    @cached_property
    def types(self) -> TypesResource:
        from .api.types import Types

        return Types(self._client)

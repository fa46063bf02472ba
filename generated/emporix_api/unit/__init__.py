"""Units of measure and conversions between them.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.types import Types as TypesResource
    from .api.units import Units as UnitsResource


class Unit:
    """Units of measure and conversions between them.

    | Resource | What it is for    | Methods                                                            |
    | -------- | ----------------- | ------------------------------------------------------------------ |
    | `types`  | Unit types.       | `list`                                                             |
    | `units`  | Units of measure. | `convert`, `create`, `delete`, `get`, `list`, `replace` and 2 more |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def types(self) -> TypesResource:
        """Unit types."""
        from .api.types import Types

        return Types(self._client)

    @cached_property
    def units(self) -> UnitsResource:
        """Units of measure."""
        from .api.units import Units

        return Units(self._client)

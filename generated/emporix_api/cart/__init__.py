"""Shopping carts with their items and discounts.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.carts import Carts as CartsResource


class Cart:
    """Shopping carts with their items and discounts.

    | Resource | What it is for | Methods                                                           |
    | -------- | -------------- | ----------------------------------------------------------------- |
    | `carts`  | Carts.         | `create`, `delete`, `find`, `get`, `merge`, `refresh` and 18 more |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def carts(self) -> CartsResource:
        """Carts."""
        from .api.carts import Carts

        return Carts(self._client)

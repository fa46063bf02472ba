"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.carts import Carts as CartsResource


class Cart:
    """`cart`"""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def carts(self) -> CartsResource:
        from .api.carts import Carts

        return Carts(self._client)

"""Checkout: an order is placed from a cart or a quote.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.checkouts import Checkouts as CheckoutsResource


class Checkout:
    """Checkout: an order is placed from a cart or a quote.

    | Resource    | What it is for                       | Methods       |
    | ----------- | ------------------------------------ | ------------- |
    | `checkouts` | Orders placed from carts and quotes. | `place_order` |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def checkouts(self) -> CheckoutsResource:
        """Orders placed from carts and quotes."""
        from .api.checkouts import Checkouts

        return Checkouts(self._client)

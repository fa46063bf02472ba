"""Orders and routes of delivery providers.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.orders import Orders as OrdersResource
    from .api.routes import Routes as RoutesResource


class DeliveryProvider:
    """Orders and routes of delivery providers.

    | Resource | What it is for        | Methods       |
    | -------- | --------------------- | ------------- |
    | `orders` | Delivery orders.      | `get`, `list` |
    | `routes` | Routes of deliveries. | `plan`        |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def orders(self) -> OrdersResource:
        """Delivery orders."""
        from .api.orders import Orders

        return Orders(self._client)

    @cached_property
    def routes(self) -> RoutesResource:
        """Routes of deliveries."""
        from .api.routes import Routes

        return Routes(self._client)

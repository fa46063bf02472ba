"""Picking and packing of orders.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.events import Events as EventsResource
    from .api.order_cycles import OrderCycles as OrderCyclesResource
    from .api.orders import Orders as OrdersResource
    from .api.recalculations import Recalculations as RecalculationsResource


class PickPack:
    """Picking and packing of orders.

    | Resource         | What it is for      | Methods                                                                                      |
    | ---------------- | ------------------- | -------------------------------------------------------------------------------------------- |
    | `events`         | Packing events.     | `create`, `list`                                                                             |
    | `order_cycles`   | Order cycles.       | `list`                                                                                       |
    | `orders`         | Pick-pack orders.   | `finish`, `get`, `list`, `update`, `create_assignee`, `delete_assignee`, `replace_packaging` |
    | `recalculations` | Recalculation jobs. | `create`, `get`                                                                              |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def events(self) -> EventsResource:
        """Packing events."""
        from .api.events import Events

        return Events(self._client)

    @cached_property
    def order_cycles(self) -> OrderCyclesResource:
        """Order cycles."""
        from .api.order_cycles import OrderCycles

        return OrderCycles(self._client)

    @cached_property
    def orders(self) -> OrdersResource:
        """Pick-pack orders."""
        from .api.orders import Orders

        return Orders(self._client)

    @cached_property
    def recalculations(self) -> RecalculationsResource:
        """Recalculation jobs."""
        from .api.recalculations import Recalculations

        return Recalculations(self._client)

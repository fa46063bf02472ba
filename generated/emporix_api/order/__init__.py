"""Orders, of customers, of legal entities and of the seller.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.legal_entity_orders import LegalEntityOrders as LegalEntityOrdersResource
    from .api.orders import Orders as OrdersResource
    from .api.sales_orders import SalesOrders as SalesOrdersResource


class Order:
    """Orders, of customers, of legal entities and of the seller.

    | Resource              | What it is for                   | Methods                                                            |
    | --------------------- | -------------------------------- | ------------------------------------------------------------------ |
    | `legal_entity_orders` | Orders of a legal entity.        | `get`, `list`                                                      |
    | `orders`              | Orders from the customer's side. | `get`, `list`, `transition`, `list_transitions`                    |
    | `sales_orders`        | Orders from the seller's side.   | `calculate`, `count`, `create`, `delete`, `get`, `list` and 8 more |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def legal_entity_orders(self) -> LegalEntityOrdersResource:
        """Orders of a legal entity."""
        from .api.legal_entity_orders import LegalEntityOrders

        return LegalEntityOrders(self._client)

    @cached_property
    def orders(self) -> OrdersResource:
        """Orders from the customer's side."""
        from .api.orders import Orders

        return Orders(self._client)

    @cached_property
    def sales_orders(self) -> SalesOrdersResource:
        """Orders from the seller's side."""
        from .api.sales_orders import SalesOrders

        return SalesOrders(self._client)

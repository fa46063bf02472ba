"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.legal_entity_orders import LegalEntityOrders as LegalEntityOrdersResource
    from .api.orders import Orders as OrdersResource
    from .api.sales_orders import SalesOrders as SalesOrdersResource


class Order:
    """`order`"""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def legal_entity_orders(self) -> LegalEntityOrdersResource:
        from .api.legal_entity_orders import LegalEntityOrders

        return LegalEntityOrders(self._client)

    @cached_property
    def orders(self) -> OrdersResource:
        from .api.orders import Orders

        return Orders(self._client)

    @cached_property
    def sales_orders(self) -> SalesOrdersResource:
        from .api.sales_orders import SalesOrders

        return SalesOrders(self._client)

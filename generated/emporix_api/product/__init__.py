"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.product_templates import ProductTemplates as ProductTemplatesResource
    from .api.products import Products as ProductsResource


class Product:
    """`product`"""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def product_templates(self) -> ProductTemplatesResource:
        from .api.product_templates import ProductTemplates

        return ProductTemplates(self._client)

    @cached_property
    def products(self) -> ProductsResource:
        from .api.products import Products

        return Products(self._client)

"""Products and product templates.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.product_templates import ProductTemplates as ProductTemplatesResource
    from .api.products import Products as ProductsResource


class Product:
    """Products and product templates.

    | Resource            | What it is for     | Methods                                                               |
    | ------------------- | ------------------ | --------------------------------------------------------------------- |
    | `product_templates` | Product templates. | `create`, `delete`, `get`, `list`, `replace`                          |
    | `products`          | Products.          | `create`, `delete`, `get`, `list`, `recalculate`, `search` and 6 more |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def product_templates(self) -> ProductTemplatesResource:
        """Product templates."""
        from .api.product_templates import ProductTemplates

        return ProductTemplates(self._client)

    @cached_property
    def products(self) -> ProductsResource:
        """Products."""
        from .api.products import Products

        return Products(self._client)

"""Fees and the items and products they apply to.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.fees import Fees as FeesResource
    from .api.item_fees import ItemFees as ItemFeesResource
    from .api.product_fees import ProductFees as ProductFeesResource


class Fee:
    """Fees and the items and products they apply to.

    | Resource       | What it is for    | Methods                                                                             |
    | -------------- | ----------------- | ----------------------------------------------------------------------------------- |
    | `fees`         | Fees.             | `create`, `delete`, `get`, `list`, `replace`                                        |
    | `item_fees`    | Fees of items.    | `create`, `list`, `search`, `delete_all_fees`, `delete_fee`, `list_fees` and 3 more |
    | `product_fees` | Fees of products. | `delete_all_fees`, `delete_fee`, `list_fees`, `replace_fees`                        |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def fees(self) -> FeesResource:
        """Fees."""
        from .api.fees import Fees

        return Fees(self._client)

    @cached_property
    def item_fees(self) -> ItemFeesResource:
        """Fees of items."""
        from .api.item_fees import ItemFees

        return ItemFees(self._client)

    @cached_property
    def product_fees(self) -> ProductFeesResource:
        """Fees of products."""
        from .api.product_fees import ProductFees

        return ProductFees(self._client)

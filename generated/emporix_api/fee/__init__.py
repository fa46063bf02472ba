"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.fees import Fees as FeesResource
    from .api.item_fees import ItemFees as ItemFeesResource
    from .api.product_fees import ProductFees as ProductFeesResource


class Fee:
    """`fee`"""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def fees(self) -> FeesResource:
        from .api.fees import Fees

        return Fees(self._client)

    @cached_property
    def item_fees(self) -> ItemFeesResource:
        from .api.item_fees import ItemFees

        return ItemFees(self._client)

    @cached_property
    def product_fees(self) -> ProductFeesResource:
        from .api.product_fees import ProductFees

        return ProductFees(self._client)

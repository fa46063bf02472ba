"""Prices, price models and price lists, and the price that applies to an item.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.price_lists import PriceLists as PriceListsResource
    from .api.price_models import PriceModels as PriceModelsResource
    from .api.prices import Prices as PricesResource


class Price:
    """Prices, price models and price lists, and the price that applies to an item.

    | Resource       | What it is for | Methods                                                          |
    | -------------- | -------------- | ---------------------------------------------------------------- |
    | `price_lists`  | Price lists.   | `create`, `delete`, `get`, `list`, `search`, `upsert` and 9 more |
    | `price_models` | Price models.  | `create`, `delete`, `get`, `list`, `upsert`                      |
    | `prices`       | Prices.        | `create`, `delete`, `get`, `list`, `match`, `search` and 4 more  |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def price_lists(self) -> PriceListsResource:
        """Price lists."""
        from .api.price_lists import PriceLists

        return PriceLists(self._client)

    @cached_property
    def price_models(self) -> PriceModelsResource:
        """Price models."""
        from .api.price_models import PriceModels

        return PriceModels(self._client)

    @cached_property
    def prices(self) -> PricesResource:
        """Prices."""
        from .api.prices import Prices

        return Prices(self._client)

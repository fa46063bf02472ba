"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.price_lists import PriceLists as PriceListsResource
    from .api.price_models import PriceModels as PriceModelsResource
    from .api.prices import Prices as PricesResource


class Price:
    """`price`"""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def price_lists(self) -> PriceListsResource:
        from .api.price_lists import PriceLists

        return PriceLists(self._client)

    @cached_property
    def price_models(self) -> PriceModelsResource:
        from .api.price_models import PriceModels

        return PriceModels(self._client)

    @cached_property
    def prices(self) -> PricesResource:
        from .api.prices import Prices

        return Prices(self._client)

"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.currencies import Currencies as CurrenciesResource
    from .api.exchanges import Exchanges as ExchangesResource


class Currency:
    """`currency`"""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def currencies(self) -> CurrenciesResource:
        from .api.currencies import Currencies

        return Currencies(self._client)

    @cached_property
    def exchanges(self) -> ExchangesResource:
        from .api.exchanges import Exchanges

        return Exchanges(self._client)

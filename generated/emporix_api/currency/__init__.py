"""Currencies and exchange rates.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.currencies import Currencies as CurrenciesResource
    from .api.exchanges import Exchanges as ExchangesResource


class Currency:
    """Currencies and exchange rates.

    | Resource     | What it is for  | Methods                                      |
    | ------------ | --------------- | -------------------------------------------- |
    | `currencies` | Currencies.     | `create`, `delete`, `get`, `list`, `replace` |
    | `exchanges`  | Exchange rates. | `create`, `delete`, `get`, `list`, `replace` |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def currencies(self) -> CurrenciesResource:
        """Currencies."""
        from .api.currencies import Currencies

        return Currencies(self._client)

    @cached_property
    def exchanges(self) -> ExchangesResource:
        """Exchange rates."""
        from .api.exchanges import Exchanges

        return Exchanges(self._client)

"""Quotes and the reasons for their changes.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.quote_reasons import QuoteReasons as QuoteReasonsResource
    from .api.quotes import Quotes as QuotesResource


class Quote:
    """Quotes and the reasons for their changes.

    | Resource        | What it is for | Methods                                                                     |
    | --------------- | -------------- | --------------------------------------------------------------------------- |
    | `quote_reasons` | Quote reasons. | `create`, `delete`, `get`, `list`, `replace`                                |
    | `quotes`        | Quotes.        | `create`, `delete`, `get`, `list`, `update`, `generate_pdf`, `list_history` |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def quote_reasons(self) -> QuoteReasonsResource:
        """Quote reasons."""
        from .api.quote_reasons import QuoteReasons

        return QuoteReasons(self._client)

    @cached_property
    def quotes(self) -> QuotesResource:
        """Quotes."""
        from .api.quotes import Quotes

        return Quotes(self._client)

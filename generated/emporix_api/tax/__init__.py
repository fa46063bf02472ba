"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.taxes import Taxes as TaxesResource


class Tax:
    """`tax`"""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def taxes(self) -> TaxesResource:
        from .api.taxes import Taxes

        return Taxes(self._client)

"""Tax classes and rates by location.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.taxes import Taxes as TaxesResource


class Tax:
    """Tax classes and rates by location.

    | Resource | What it is for      | Methods                                                   |
    | -------- | ------------------- | --------------------------------------------------------- |
    | `taxes`  | Tax configurations. | `calculate`, `create`, `delete`, `get`, `list`, `replace` |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def taxes(self) -> TaxesResource:
        """Tax configurations."""
        from .api.taxes import Taxes

        return Taxes(self._client)

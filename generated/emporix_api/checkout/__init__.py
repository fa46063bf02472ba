"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.checkouts import Checkouts as CheckoutsResource


class Checkout:
    """`checkout`"""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def checkouts(self) -> CheckoutsResource:
        from .api.checkouts import Checkouts

        return Checkouts(self._client)

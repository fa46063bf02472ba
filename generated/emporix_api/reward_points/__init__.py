"""Reward points of customers and what they can be redeemed for.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.customers import Customers as CustomersResource
    from .api.me import Me as MeResource
    from .api.redeem_options import RedeemOptions as RedeemOptionsResource


class RewardPoints:
    """Reward points of customers and what they can be redeemed for.

    | Resource         | What it is for                           | Methods                                                                                   |
    | ---------------- | ---------------------------------------- | ----------------------------------------------------------------------------------------- |
    | `customers`      | Reward points of customers.              | `create`, `delete`, `get`, `add_points`, `get_summary`, `list_summaries`, `redeem_points` |
    | `me`             | Reward points of the logged-in customer. | `get`, `redeem`, `get_summary`                                                            |
    | `redeem_options` | Redeem options.                          | `create`, `delete`, `list`, `replace`                                                     |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def customers(self) -> CustomersResource:
        """Reward points of customers."""
        from .api.customers import Customers

        return Customers(self._client)

    @cached_property
    def me(self) -> MeResource:
        """Reward points of the logged-in customer."""
        from .api.me import Me

        return Me(self._client)

    @cached_property
    def redeem_options(self) -> RedeemOptionsResource:
        """Redeem options."""
        from .api.redeem_options import RedeemOptions

        return RedeemOptions(self._client)

"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.customers import Customers as CustomersResource
    from .api.me import Me as MeResource
    from .api.redeem_options import RedeemOptions as RedeemOptionsResource


class RewardPoints:
    """`reward_points`"""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def customers(self) -> CustomersResource:
        from .api.customers import Customers

        return Customers(self._client)

    @cached_property
    def me(self) -> MeResource:
        from .api.me import Me

        return Me(self._client)

    @cached_property
    def redeem_options(self) -> RedeemOptionsResource:
        from .api.redeem_options import RedeemOptions

        return RedeemOptions(self._client)

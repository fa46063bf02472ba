"""Coupons and their redemptions.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.coupons import Coupons as CouponsResource
    from .api.referral_coupons import ReferralCoupons as ReferralCouponsResource


class Coupon:
    """Coupons and their redemptions.

    | Resource           | What it is for    | Methods                                                           |
    | ------------------ | ----------------- | ----------------------------------------------------------------- |
    | `coupons`          | Coupons.          | `create`, `delete`, `get`, `list`, `replace`, `update` and 5 more |
    | `referral_coupons` | Referral coupons. | `create`, `get`                                                   |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def coupons(self) -> CouponsResource:
        """Coupons."""
        from .api.coupons import Coupons

        return Coupons(self._client)

    @cached_property
    def referral_coupons(self) -> ReferralCouponsResource:
        """Referral coupons."""
        from .api.referral_coupons import ReferralCoupons

        return ReferralCoupons(self._client)

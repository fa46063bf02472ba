from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Client, Request

if TYPE_CHECKING:
    from .. import models


class ReferralCoupons:
    """`coupon.referral_coupons`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, customer_number: str) -> models.ReferralCoupon:
        """POST /coupon/{tenant}/referral-coupons/{customerNumber}"""
        from ..models import referral_coupon as _referral_coupon

        return await self._client.send(
            Request("coupon.referral_coupons.create", path={"customerNumber": customer_number}), _referral_coupon.decode
        )

    async def get(self, customer_number: str) -> models.ReferralCoupon | None:
        """GET /coupon/{tenant}/referral-coupons/{customerNumber}"""
        from ..models import referral_coupon as _referral_coupon

        return await self._client.send(
            Request("coupon.referral_coupons.get", path={"customerNumber": customer_number}), _referral_coupon.decode
        )

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Client, Request

if TYPE_CHECKING:
    from .. import models


class ReferralCoupons:
    """Referral coupons.

    | Method   | What it does                              |
    | -------- | ----------------------------------------- |
    | `create` | Create the referral coupon of a customer. |
    | `get`    | Get the referral coupon of a customer.    |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, customer_number: str) -> models.ReferralCoupon:
        """Create the referral coupon of a customer.

        `POST /coupon/{tenant}/referral-coupons/{customerNumber}` answers 200; errors: 400, 401, 404, 500.
        Token: service.
        """
        from ..models import referral_coupon as _referral_coupon

        return await self._client.send(
            Request("coupon.referral_coupons.create", path={"customerNumber": customer_number}), _referral_coupon.decode
        )

    async def get(self, customer_number: str) -> models.ReferralCoupon | None:
        """Get the referral coupon of a customer.

        `GET /coupon/{tenant}/referral-coupons/{customerNumber}` answers 200 or 204; errors: 400, 401, 404, 500.
        Token: service.
        """
        from ..models import referral_coupon as _referral_coupon

        return await self._client.send(
            Request("coupon.referral_coupons.get", path={"customerNumber": customer_number}), _referral_coupon.decode
        )

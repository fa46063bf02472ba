from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...types import Client, Importer, ImportOptions, Report, Request

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

    def importer(
        self,
        rows: AsyncIterable[Mapping[str, Any]] | Iterable[Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        return self._client.importer("coupon.referral_coupons.create", rows, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[Mapping[str, Any]] | Iterable[Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        return await self._client.import_all("coupon.referral_coupons.create", rows, path={}, **options)

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...decoding import as_is
from ...types import UNSET, Client, Request, Unset

if TYPE_CHECKING:
    from .. import models


class Me:
    """`reward_points.me`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self) -> int:
        """GET /reward-points/public/customer"""
        return await self._client.send(Request("reward_points.me.get"), as_is)

    async def get_summary(self) -> models.PointsSummaryOut:
        """GET /reward-points/public/customer/summary"""
        from ..models import points_summary_out as _points_summary_out

        return await self._client.send(Request("reward_points.me.get_summary"), _points_summary_out.decode)

    async def redeem(
        self, body: models.PublicCustomerRedeemRequest | Mapping[str, Any], *, site_code: str | Unset = UNSET
    ) -> models.RedeemCouponOut:
        """POST /reward-points/public/customer/redeem"""
        from ..models import redeem_coupon_out as _redeem_coupon_out

        return await self._client.send(
            Request("reward_points.me.redeem", query={"siteCode": site_code}, body=body), _redeem_coupon_out.decode
        )

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...decoding import as_is
from ...types import UNSET, Client, Request, Unset

if TYPE_CHECKING:
    from .. import models


class Me:
    """Reward points of the logged-in customer.

    | Method        | What it does                                                    |
    | ------------- | --------------------------------------------------------------- |
    | `get`         | Get the reward points of the logged-in customer.                |
    | `get_summary` | Get the summary of the reward points of the logged-in customer. |
    | `redeem`      | Redeem reward points of the logged-in customer for a coupon.    |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self) -> int:
        """Get the reward points of the logged-in customer.

        `GET /reward-points/public/customer` answers 200; errors: 401, 403, 500.
        Token: customer.
        """
        return await self._client.send(Request("reward_points.me.get"), as_is)

    async def get_summary(self) -> models.PointsSummary:
        """Get the summary of the reward points of the logged-in customer.

        `GET /reward-points/public/customer/summary` answers 200; errors: 401, 403, 500.
        Token: customer.
        """
        from ..models import points_summary as _points_summary

        return await self._client.send(Request("reward_points.me.get_summary"), _points_summary.decode)

    async def redeem(
        self, body: models.PublicCustomerRedeemRequest | Mapping[str, Any], *, site_code: str | Unset = UNSET
    ) -> models.RedeemCouponOut:
        """Redeem reward points of the logged-in customer for a coupon.

        `POST /reward-points/public/customer/redeem` answers 200; errors: 400, 403, 404, 500.
        Token: customer.

        Args:
            site_code: Code of a site. Default `'main'`.
        """
        from ..models import redeem_coupon_out as _redeem_coupon_out

        return await self._client.send(
            Request("reward_points.me.redeem", query={"siteCode": site_code}, body=body), _redeem_coupon_out.decode
        )

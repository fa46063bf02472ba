from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Client, Request, Unset

if TYPE_CHECKING:
    from .. import models


class Statistics:
    """Figures on webhook events.

    | Method | What it does                                      |
    | ------ | ------------------------------------------------- |
    | `get`  | Get figures on the webhook events that were sent. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(
        self, *, from_year_month: str | Unset = UNSET, to_year_month: str | Unset = UNSET
    ) -> models.WebhookStatistics:
        """Get figures on the webhook events that were sent.

        `GET /webhook/{tenant}/statistics` answers 200; errors: 401, 403, 500.
        Token: service. Scope: `webhook.subscription_read`.
        """
        from ..models import webhook_statistics as _webhook_statistics

        return await self._client.send(
            Request("webhook.statistics.get", query={"fromYearMonth": from_year_month, "toYearMonth": to_year_month}),
            _webhook_statistics.decode,
        )

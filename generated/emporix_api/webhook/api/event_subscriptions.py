from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...decoding import list_of
from ...types import UNSET, Client, Request, Unset

if TYPE_CHECKING:
    from .. import models


class EventSubscriptions:
    """`webhook.event_subscriptions`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def list(self, *, accept_language: str | Unset = UNSET) -> builtins.list[models.WebhookSubscription]:
        """GET /webhook/{tenant}/event-subscriptions"""
        from ..models import webhook_subscription as _webhook_subscription

        return await self._client.send(
            Request("webhook.event_subscriptions.list", headers={"Accept-Language": accept_language}),
            list_of(_webhook_subscription.decode),
        )

    async def update_many(
        self, body: Sequence[models.WebhookSubscriptionUpdateItem | Mapping[str, Any]]
    ) -> builtins.list[models.UpdateSubscriptionResponse]:
        """PATCH /webhook/{tenant}/event-subscriptions"""
        from ..models import update_subscription_response as _update_subscription_response

        return await self._client.send(
            Request("webhook.event_subscriptions.update_many", body=body), list_of(_update_subscription_response.decode)
        )

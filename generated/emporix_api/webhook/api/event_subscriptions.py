from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...decoding import list_of
from ...types import UNSET, Client, Request, Unset

if TYPE_CHECKING:
    from .. import models


class EventSubscriptions:
    """Event subscriptions.

    | Method        | What it does                                              |
    | ------------- | --------------------------------------------------------- |
    | `list`        | List event subscriptions.                                 |
    | `update_many` | Change fields of many event subscriptions in one request. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def list(self, *, accept_language: str | Unset = UNSET) -> builtins.list[models.WebhookSubscription]:
        """List event subscriptions.

        `GET /webhook/{tenant}/event-subscriptions` answers 200; errors: 400, 401, 403, 404, 500.
        Token: service. Scope: `webhook.subscription_read`.

        Args:
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import webhook_subscription as _webhook_subscription

        return await self._client.send(
            Request("webhook.event_subscriptions.list", headers={"Accept-Language": accept_language}),
            list_of(_webhook_subscription.decode),
        )

    async def update_many(
        self, body: Sequence[models.WebhookSubscriptionUpdateItem | Mapping[str, Any]]
    ) -> builtins.list[models.UpdateSubscriptionResponse]:
        """Change fields of many event subscriptions in one request.

        `PATCH /webhook/{tenant}/event-subscriptions` answers 207; errors: 400, 401, 403, 404, 409, 500.
        Token: service. Scope: `webhook.subscription_manage`.
        At most 200 items a request; the response has an entry with a status for each item.
        Raises `Conflict` if `metadata.version` is outdated.
        """
        from ..models import update_subscription_response as _update_subscription_response

        return await self._client.send(
            Request("webhook.event_subscriptions.update_many", body=body), list_of(_update_subscription_response.decode)
        )

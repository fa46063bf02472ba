from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...decoding import list_of
from ...types import UNSET, Client, Paginator, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Orders:
    """Orders from the customer's side.

    | Method             | What it does                                   |
    | ------------------ | ---------------------------------------------- |
    | `get`              | Get an order by id.                            |
    | `list`             | List orders.                                   |
    | `list_transitions` | List the statuses that an order can change to. |
    | `transition`       | Change the status of an order.                 |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self, order_id: str, *, saas_token: str | Unset = UNSET) -> models.Order:
        """Get an order by id.

        `GET /order-v2/{tenant}/orders/{orderId}` answers 200; errors: 403, 404, 500.
        Token: service, customer. Scope: `order.history_view`.

        Args:
            saas_token: The `saas_token` of a customer's login.
        """
        from ..models import order as _order

        return await self._client.send(
            Request("order.orders.get", path={"orderId": order_id}, headers={"saas-token": saas_token}), _order.decode
        )

    def list(
        self,
        *,
        sort: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        q: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        saas_token: str | Unset = UNSET,
    ) -> Paginator[models.Order]:
        """List orders.

        `GET /order-v2/{tenant}/orders` answers 200; errors: 400, 403, 500.
        Token: service, customer. Scope: `order.history_view`.
        Paged, 16 items a page by default, with a total on request.

        Args:
            sort: Fields to sort by, such as `name:asc,id:desc`.
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `16`; 1 or more.
            q: Filter in the query language of the API, such as `name:value`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import order as _order

        return self._client.paginate(
            Request(
                "order.orders.list",
                query={"sort": sort, "pageNumber": page_number, "pageSize": page_size, "q": q, "fields": fields},
                headers={"saas-token": saas_token},
            ),
            _order.decode,
        )

    async def list_transitions(
        self, order_id: str, *, saas_token: str | Unset = UNSET
    ) -> builtins.list[models.Transition]:
        """List the statuses that an order can change to.

        `GET /order-v2/{tenant}/orders/{orderId}/transitions` answers 200; errors: 403, 404, 500.
        Token: service, customer. Scope: `order.order_updateascustomer`.

        Args:
            saas_token: The `saas_token` of a customer's login.
        """
        from ..models import transition as _transition

        return await self._client.send(
            Request("order.orders.list_transitions", path={"orderId": order_id}, headers={"saas-token": saas_token}),
            list_of(_transition.decode),
        )

    async def transition(
        self, order_id: str, body: models.Transition | Mapping[str, Any], *, saas_token: str | Unset = UNSET
    ) -> None:
        """Change the status of an order.

        `POST /order-v2/{tenant}/orders/{orderId}/transitions` answers 204; errors: 400, 403, 404, 500.
        Token: service, customer. Scope: `order.order_updateascustomer`.

        Args:
            saas_token: The `saas_token` of a customer's login.
        """
        return await self._client.send(
            Request(
                "order.orders.transition", path={"orderId": order_id}, headers={"saas-token": saas_token}, body=body
            ),
            nothing,
        )

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Client, Paginator, Request, Unset

if TYPE_CHECKING:
    from .. import models


class LegalEntityOrders:
    """Orders of a legal entity.

    | Method | What it does                    |
    | ------ | ------------------------------- |
    | `get`  | Get an order of a legal entity. |
    | `list` | List orders of a legal entity.  |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self, legal_entity_id: str, order_id: str, *, saas_token: str | Unset = UNSET) -> models.SalesOrder:
        """Get an order of a legal entity.

        `GET /order-v2/{tenant}/legal-entity-orders/{legalEntityId}/{orderId}` answers 200; errors: 400, 403, 404, 500.
        Token: service, customer. Scope: `order.order_read_le`.

        Args:
            saas_token: The `saas_token` of a customer's login.
        """
        from ..models import sales_order as _sales_order

        return await self._client.send(
            Request(
                "order.legal_entity_orders.get",
                path={"legalEntityId": legal_entity_id, "orderId": order_id},
                headers={"saas-token": saas_token},
            ),
            _sales_order.decode,
        )

    def list(
        self,
        legal_entity_id: str,
        *,
        sort: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        q: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        saas_token: str | Unset = UNSET,
    ) -> Paginator[models.SalesOrder]:
        """List orders of a legal entity.

        `GET /order-v2/{tenant}/legal-entity-orders/{legalEntityId}` answers 200; errors: 400, 403, 500.
        Token: service, customer. Scope: `order.order_read_le`.
        Paged, 16 items a page by default, with a total on request.

        Args:
            sort: Fields to sort by, such as `name:asc,id:desc`.
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `16`; 1 or more.
            q: Filter in the query language of the API, such as `name:value`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import sales_order as _sales_order

        return self._client.paginate(
            Request(
                "order.legal_entity_orders.list",
                path={"legalEntityId": legal_entity_id},
                query={"sort": sort, "pageNumber": page_number, "pageSize": page_size, "q": q, "fields": fields},
                headers={"saas-token": saas_token},
            ),
            _sales_order.decode,
        )

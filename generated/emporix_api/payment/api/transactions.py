from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Client, Paginator, Request, Unset

if TYPE_CHECKING:
    from .. import models


class Transactions:
    """Payment transactions.

    | Method | What it does                     |
    | ------ | -------------------------------- |
    | `get`  | Get a payment transaction by id. |
    | `list` | List payment transactions.       |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self, transaction_id: str) -> models.PaymentTransaction:
        """Get a payment transaction by id.

        `GET /payment-gateway/{tenant}/transactions/{transactionId}` answers 200; errors: 401, 403, 404, 500.
        Token: service. Scope: `payment-gateway.paymenttransactions_read`.
        """
        from ..models import payment_transaction as _payment_transaction

        return await self._client.send(
            Request("payment.transactions.get", path={"transactionId": transaction_id}), _payment_transaction.decode
        )

    def list(
        self, *, page_number: int | Unset = UNSET, page_size: int | Unset = UNSET, sort: str | Unset = UNSET
    ) -> Paginator[models.PaymentTransaction]:
        """List payment transactions.

        `GET /payment-gateway/{tenant}/transactions` answers 200; errors: 401, 403, 500.
        Token: service. Scope: `payment-gateway.paymenttransactions_read`.
        Paged, 50 items a page by default, at most 50, with a total on request.

        Args:
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `50`; 1 to 50.
            sort: Fields to sort by, such as `name:asc,id:desc`.
        """
        from ..models import payment_transaction as _payment_transaction

        return self._client.paginate(
            Request(
                "payment.transactions.list", query={"pageNumber": page_number, "pageSize": page_size, "sort": sort}
            ),
            _payment_transaction.decode,
        )

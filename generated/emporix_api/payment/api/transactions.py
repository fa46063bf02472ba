from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Client, Paginator, Request, Unset

if TYPE_CHECKING:
    from .. import models


class Transactions:
    """`payment.transactions`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self, transaction_id: str) -> models.PaymentTransactionResponse:
        """GET /payment-gateway/{tenant}/transactions/{transactionId}"""
        from ..models import payment_transaction_response as _payment_transaction_response

        return await self._client.send(
            Request("payment.transactions.get", path={"transactionId": transaction_id}),
            _payment_transaction_response.decode,
        )

    def list(
        self, *, page_number: int | Unset = UNSET, page_size: int | Unset = UNSET, sort: str | Unset = UNSET
    ) -> Paginator[models.PaymentTransactionResponse]:
        """GET /payment-gateway/{tenant}/transactions"""
        from ..models import payment_transaction_response as _payment_transaction_response

        return self._client.paginate(
            Request(
                "payment.transactions.list", query={"pageNumber": page_number, "pageSize": page_size, "sort": sort}
            ),
            _payment_transaction_response.decode,
        )

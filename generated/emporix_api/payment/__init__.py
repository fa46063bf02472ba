"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.payment_modes import PaymentModes as PaymentModesResource
    from .api.payments import Payments as PaymentsResource
    from .api.transactions import Transactions as TransactionsResource


class Payment:
    """`payment`"""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def payment_modes(self) -> PaymentModesResource:
        from .api.payment_modes import PaymentModes

        return PaymentModes(self._client)

    @cached_property
    def payments(self) -> PaymentsResource:
        from .api.payments import Payments

        return Payments(self._client)

    @cached_property
    def transactions(self) -> TransactionsResource:
        from .api.transactions import Transactions

        return Transactions(self._client)

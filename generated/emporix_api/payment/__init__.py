"""Payments, payment modes and transactions of the payment gateway.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.payment_modes import PaymentModes as PaymentModesResource
    from .api.payments import Payments as PaymentsResource
    from .api.transactions import Transactions as TransactionsResource


class Payment:
    """Payments, payment modes and transactions of the payment gateway.

    | Resource        | What it is for        | Methods                                                                                 |
    | --------------- | --------------------- | --------------------------------------------------------------------------------------- |
    | `payment_modes` | Payment modes.        | `create`, `delete`, `get`, `list`, `replace`, `get_frontend`, `list_frontend`           |
    | `payments`      | Payments.             | `authorize`, `cancel`, `capture`, `refund`, `authorize_frontend`, `initialize_frontend` |
    | `transactions`  | Payment transactions. | `get`, `list`                                                                           |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def payment_modes(self) -> PaymentModesResource:
        """Payment modes."""
        from .api.payment_modes import PaymentModes

        return PaymentModes(self._client)

    @cached_property
    def payments(self) -> PaymentsResource:
        """Payments."""
        from .api.payments import Payments

        return Payments(self._client)

    @cached_property
    def transactions(self) -> TransactionsResource:
        """Payment transactions."""
        from .api.transactions import Transactions

        return Transactions(self._client)

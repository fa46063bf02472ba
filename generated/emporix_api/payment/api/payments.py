from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import Client, Request

if TYPE_CHECKING:
    from .. import models


class Payments:
    """Payments.

    | Method                | What it does                              |
    | --------------------- | ----------------------------------------- |
    | `authorize`           | Authorize a payment.                      |
    | `authorize_frontend`  | Authorize a payment from the storefront.  |
    | `cancel`              | Cancel a payment.                         |
    | `capture`             | Capture a payment.                        |
    | `initialize_frontend` | Initialize a payment from the storefront. |
    | `refund`              | Refund a payment.                         |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def authorize(
        self, body: models.AuthorizePaymentRequest | Mapping[str, Any]
    ) -> models.AuthorizePaymentResponse:
        """Authorize a payment.

        `POST /payment-gateway/{tenant}/payment/authorize` answers 200; errors: 401, 403, 422, 500.
        Token: service. Scope: `payment-gateway.authorize_manage`.
        Raises `UnprocessableEntity` (422).
        """
        from ..models import authorize_payment_response as _authorize_payment_response

        return await self._client.send(
            Request("payment.payments.authorize", body=body), _authorize_payment_response.decode
        )

    async def authorize_frontend(
        self, body: models.AuthorizeFrontendPaymentRequest | Mapping[str, Any]
    ) -> models.AuthorizePaymentResponse:
        """Authorize a payment from the storefront.

        `POST /payment-gateway/{tenant}/payment/frontend/authorize` answers 200; errors: 400, 401, 422, 500.
        Token: service.
        Raises `UnprocessableEntity` (422).
        """
        from ..models import authorize_payment_response as _authorize_payment_response

        return await self._client.send(
            Request("payment.payments.authorize_frontend", body=body), _authorize_payment_response.decode
        )

    async def cancel(self, transaction_id: str) -> models.CommonPaymentResponse:
        """Cancel a payment.

        `POST /payment-gateway/{tenant}/payment/{transactionId}/cancel` answers 200; errors: 401, 403, 404, 422, 500.
        Token: service. Scope: `payment-gateway.cancel_manage`.
        Raises `UnprocessableEntity` (422).
        """
        from ..models import common_payment_response as _common_payment_response

        return await self._client.send(
            Request("payment.payments.cancel", path={"transactionId": transaction_id}), _common_payment_response.decode
        )

    async def capture(
        self, transaction_id: str, body: models.CaptureRequest | Mapping[str, Any]
    ) -> models.PaymentCaptureResponse:
        """Capture a payment.

        `POST /payment-gateway/{tenant}/payment/{transactionId}/capture` answers 200; errors: 401, 403, 404, 422, 500.
        Token: service. Scope: `payment-gateway.capture_manage`.
        Raises `UnprocessableEntity` (422).
        """
        from ..models import payment_capture_response as _payment_capture_response

        return await self._client.send(
            Request("payment.payments.capture", path={"transactionId": transaction_id}, body=body),
            _payment_capture_response.decode,
        )

    async def initialize_frontend(
        self, body: models.InitializePaymentRequest | Mapping[str, Any]
    ) -> models.InitializePaymentResponse:
        """Initialize a payment from the storefront.

        `POST /payment-gateway/{tenant}/payment/frontend/initialize` answers 200; errors: 400, 401, 422, 500.
        Token: service.
        Raises `UnprocessableEntity` (422).
        """
        from ..models import initialize_payment_response as _initialize_payment_response

        return await self._client.send(
            Request("payment.payments.initialize_frontend", body=body), _initialize_payment_response.decode
        )

    async def refund(
        self, transaction_id: str, body: models.RefundRequest | Mapping[str, Any]
    ) -> models.CommonPaymentResponse:
        """Refund a payment.

        `POST /payment-gateway/{tenant}/payment/{transactionId}/refund` answers 200; errors: 401, 403, 404, 422, 500.
        Token: service. Scope: `payment-gateway.refund_manage`.
        Raises `UnprocessableEntity` (422).
        """
        from ..models import common_payment_response as _common_payment_response

        return await self._client.send(
            Request("payment.payments.refund", path={"transactionId": transaction_id}, body=body),
            _common_payment_response.decode,
        )

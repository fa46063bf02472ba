"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

AUTHORIZE_MANAGE: Final = "payment-gateway.authorize_manage"
CANCEL_MANAGE: Final = "payment-gateway.cancel_manage"
CAPTURE_MANAGE: Final = "payment-gateway.capture_manage"
PAYMENTMODES_MANAGE: Final = "payment-gateway.paymentmodes_manage"
PAYMENTMODES_READ: Final = "payment-gateway.paymentmodes_read"
PAYMENTTRANSACTIONS_READ: Final = "payment-gateway.paymenttransactions_read"
REFUND_MANAGE: Final = "payment-gateway.refund_manage"

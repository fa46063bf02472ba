from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

NAMES = frozenset(
    {
        "method",
        "status",
        "paymentResponse",
        "paidAmount",
        "refundAmount",
        "currency",
        "transactionId",
        "redirectUrl",
        "authorizedAmount",
        "provider",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Payment:
    method: str | None | Unset = UNSET
    status: (
        Literal[
            "AUTHORIZATION_FAILURE",
            "AUTHORIZATION_SUCCESS",
            "CANCELLATION_FAILURE",
            "CANCELLATION_SUCCESS",
            "CAPTURE_FAILURE",
            "CAPTURE_SUCCESS",
            "FAILURE",
            "PENDING",
            "REFUND_FAILURE",
            "REFUND_SUCCESS",
            "SUCCESS",
        ]
        | str
        | None
        | Unset
    ) = UNSET
    payment_response: str | None | Unset = UNSET
    paid_amount: float | None | Unset = UNSET
    refund_amount: float | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    transaction_id: str | None | Unset = UNSET
    redirect_url: str | None | Unset = UNSET
    authorized_amount: float | None | Unset = UNSET
    provider: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.method
        if value is not UNSET:
            data["method"] = value
        value = self.status
        if value is not UNSET:
            data["status"] = value
        value = self.payment_response
        if value is not UNSET:
            data["paymentResponse"] = value
        value = self.paid_amount
        if value is not UNSET:
            data["paidAmount"] = value
        value = self.refund_amount
        if value is not UNSET:
            data["refundAmount"] = value
        value = self.currency
        if value is not UNSET:
            data["currency"] = value
        value = self.transaction_id
        if value is not UNSET:
            data["transactionId"] = value
        value = self.redirect_url
        if value is not UNSET:
            data["redirectUrl"] = value
        value = self.authorized_amount
        if value is not UNSET:
            data["authorizedAmount"] = value
        value = self.provider
        if value is not UNSET:
            data["provider"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> Payment:
        return decode(data)


def decode(data: Any) -> Payment:
    if type(data) is not dict:
        passed: Payment = data
        return passed
    get: Any = data.get
    model = _new(Payment)
    model.method = get("method", UNSET)
    model.status = get("status", UNSET)
    model.payment_response = get("paymentResponse", UNSET)
    model.paid_amount = get("paidAmount", UNSET)
    model.refund_amount = get("refundAmount", UNSET)
    model.currency = get("currency", UNSET)
    model.transaction_id = get("transactionId", UNSET)
    model.redirect_url = get("redirectUrl", UNSET)
    model.authorized_amount = get("authorizedAmount", UNSET)
    model.provider = get("provider", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

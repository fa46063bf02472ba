from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.method) is not UNSET:
            data["method"] = value
        if (value := self.status) is not UNSET:
            data["status"] = value
        if (value := self.payment_response) is not UNSET:
            data["paymentResponse"] = value
        if (value := self.paid_amount) is not UNSET:
            data["paidAmount"] = value
        if (value := self.refund_amount) is not UNSET:
            data["refundAmount"] = value
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if (value := self.transaction_id) is not UNSET:
            data["transactionId"] = value
        if (value := self.redirect_url) is not UNSET:
            data["redirectUrl"] = value
        if (value := self.authorized_amount) is not UNSET:
            data["authorizedAmount"] = value
        if (value := self.provider) is not UNSET:
            data["provider"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
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

from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Payment(Model):
    """Part of `Order`, `OrderUpdate`, `SalesOrder` and 1 more.

    Attributes:
        method: Required in requests.
        status: Default `'PENDING'`; one of `'PENDING'`, `'AUTHORIZATION_SUCCESS'`, `'AUTHORIZATION_FAILURE'`,
            `'CAPTURE_SUCCESS'`, `'CAPTURE_FAILURE'`, `'SUCCESS'`, `'FAILURE'`, `'CANCELLATION_SUCCESS'`,
            `'CANCELLATION_FAILURE'`, `'REFUND_SUCCESS'`, `'REFUND_FAILURE'`.
        paid_amount: Required in requests.
        currency: Required in requests.
    """

    method: Maybe[str] = UNSET
    """Required in requests."""
    status: Maybe[
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
    ] = UNSET
    """Default `'PENDING'`; one of `'PENDING'`, `'AUTHORIZATION_SUCCESS'`, `'AUTHORIZATION_FAILURE'`,
    `'CAPTURE_SUCCESS'`, `'CAPTURE_FAILURE'`, `'SUCCESS'`, `'FAILURE'`, `'CANCELLATION_SUCCESS'`,
    `'CANCELLATION_FAILURE'`, `'REFUND_SUCCESS'`, `'REFUND_FAILURE'`.
    """
    payment_response: Maybe[str] = UNSET
    paid_amount: Maybe[float] = UNSET
    """Required in requests."""
    refund_amount: Maybe[float] = UNSET
    currency: Maybe[str] = UNSET
    """Required in requests."""
    transaction_id: Maybe[str] = UNSET
    redirect_url: Maybe[str] = UNSET
    authorized_amount: Maybe[float] = UNSET
    provider: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Payment:
        return decode(data)


def decode(data: Any) -> Payment:
    if type(data) is not dict:
        passed: Payment = data
        return passed
    model = _new(Payment)
    unknown = len(data) - 10
    if "method" in data:
        model.method = data["method"]
    else:
        model.method = _absent
        unknown += 1
    if "status" in data:
        model.status = data["status"]
    else:
        model.status = _absent
        unknown += 1
    if "paymentResponse" in data:
        model.payment_response = data["paymentResponse"]
    else:
        model.payment_response = _absent
        unknown += 1
    if "paidAmount" in data:
        model.paid_amount = data["paidAmount"]
    else:
        model.paid_amount = _absent
        unknown += 1
    if "refundAmount" in data:
        model.refund_amount = data["refundAmount"]
    else:
        model.refund_amount = _absent
        unknown += 1
    if "currency" in data:
        model.currency = data["currency"]
    else:
        model.currency = _absent
        unknown += 1
    if "transactionId" in data:
        model.transaction_id = data["transactionId"]
    else:
        model.transaction_id = _absent
        unknown += 1
    if "redirectUrl" in data:
        model.redirect_url = data["redirectUrl"]
    else:
        model.redirect_url = _absent
        unknown += 1
    if "authorizedAmount" in data:
        model.authorized_amount = data["authorizedAmount"]
    else:
        model.authorized_amount = _absent
        unknown += 1
    if "provider" in data:
        model.provider = data["provider"]
    else:
        model.provider = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "successful",
        "paymentTransactionId",
        "authorizationToken",
        "externalPaymentRedirectURL",
        "externalPaymentHttpMethod",
        "externalPaymentParameters",
        "requiresExternalPayment",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AuthorizePaymentResponse(Model):
    """Response of `payments.authorize` and `payments.authorize_frontend`."""

    successful: Maybe[bool] = UNSET
    payment_transaction_id: Maybe[str] = UNSET
    authorization_token: Maybe[str] = UNSET
    external_payment_redirect_url: Maybe[str] = UNSET
    external_payment_http_method: Maybe[str] = UNSET
    external_payment_parameters: Maybe[dict[str, str]] = UNSET
    requires_external_payment: Maybe[bool] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.successful) is not UNSET:
            data["successful"] = value
        if (value := self.payment_transaction_id) is not UNSET:
            data["paymentTransactionId"] = value
        if (value := self.authorization_token) is not UNSET:
            data["authorizationToken"] = value
        if (value := self.external_payment_redirect_url) is not UNSET:
            data["externalPaymentRedirectURL"] = value
        if (value := self.external_payment_http_method) is not UNSET:
            data["externalPaymentHttpMethod"] = value
        if (value := self.external_payment_parameters) is not UNSET:
            data["externalPaymentParameters"] = value
        if (value := self.requires_external_payment) is not UNSET:
            data["requiresExternalPayment"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AuthorizePaymentResponse:
        return decode(data)


def decode(data: Any) -> AuthorizePaymentResponse:
    if type(data) is not dict:
        passed: AuthorizePaymentResponse = data
        return passed
    model = _new(AuthorizePaymentResponse)
    unknown = len(data) - 7
    if "successful" in data:
        model.successful = data["successful"]
    else:
        model.successful = _absent
        unknown += 1
    if "paymentTransactionId" in data:
        model.payment_transaction_id = data["paymentTransactionId"]
    else:
        model.payment_transaction_id = _absent
        unknown += 1
    if "authorizationToken" in data:
        model.authorization_token = data["authorizationToken"]
    else:
        model.authorization_token = _absent
        unknown += 1
    if "externalPaymentRedirectURL" in data:
        model.external_payment_redirect_url = data["externalPaymentRedirectURL"]
    else:
        model.external_payment_redirect_url = _absent
        unknown += 1
    if "externalPaymentHttpMethod" in data:
        model.external_payment_http_method = data["externalPaymentHttpMethod"]
    else:
        model.external_payment_http_method = _absent
        unknown += 1
    if "externalPaymentParameters" in data:
        model.external_payment_parameters = data["externalPaymentParameters"]
    else:
        model.external_payment_parameters = _absent
        unknown += 1
    if "requiresExternalPayment" in data:
        model.requires_external_payment = data["requiresExternalPayment"]
    else:
        model.requires_external_payment = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "successful",
        "paymentTransactionId",
        "authorizationToken",
        "externalPaymentRedirectURL",
        "externalPaymentHttpMethod",
        "externalPaymentParameters",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class InitializePaymentResponse:
    successful: bool | None | Unset = UNSET
    payment_transaction_id: str | None | Unset = UNSET
    authorization_token: str | None | Unset = UNSET
    external_payment_redirect_url: str | None | Unset = UNSET
    external_payment_http_method: str | None | Unset = UNSET
    external_payment_parameters: dict[str, str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> InitializePaymentResponse:
        return decode(data)


def decode(data: Any) -> InitializePaymentResponse:
    if type(data) is not dict:
        passed: InitializePaymentResponse = data
        return passed
    get: Any = data.get
    model = _new(InitializePaymentResponse)
    model.successful = get("successful", UNSET)
    model.payment_transaction_id = get("paymentTransactionId", UNSET)
    model.authorization_token = get("authorizationToken", UNSET)
    model.external_payment_redirect_url = get("externalPaymentRedirectURL", UNSET)
    model.external_payment_http_method = get("externalPaymentHttpMethod", UNSET)
    model.external_payment_parameters = get("externalPaymentParameters", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

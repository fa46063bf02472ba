from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

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

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.successful
        if value is not UNSET:
            data["successful"] = value
        value = self.payment_transaction_id
        if value is not UNSET:
            data["paymentTransactionId"] = value
        value = self.authorization_token
        if value is not UNSET:
            data["authorizationToken"] = value
        value = self.external_payment_redirect_url
        if value is not UNSET:
            data["externalPaymentRedirectURL"] = value
        value = self.external_payment_http_method
        if value is not UNSET:
            data["externalPaymentHttpMethod"] = value
        value = self.external_payment_parameters
        if value is not UNSET:
            data["externalPaymentParameters"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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

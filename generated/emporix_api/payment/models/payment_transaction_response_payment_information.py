from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "paymentMode",
        "creditCardToken",
        "cardHolderName",
        "payByLinkURL",
        "iban",
        "bic",
        "sepaMandateReference",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class PaymentTransactionResponsePaymentInformation:
    payment_mode: str | None | Unset = UNSET
    credit_card_token: str | None | Unset = UNSET
    card_holder_name: str | None | Unset = UNSET
    pay_by_link_url: str | None | Unset = UNSET
    iban: str | None | Unset = UNSET
    bic: str | None | Unset = UNSET
    sepa_mandate_reference: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.payment_mode) is not UNSET:
            data["paymentMode"] = value
        if (value := self.credit_card_token) is not UNSET:
            data["creditCardToken"] = value
        if (value := self.card_holder_name) is not UNSET:
            data["cardHolderName"] = value
        if (value := self.pay_by_link_url) is not UNSET:
            data["payByLinkURL"] = value
        if (value := self.iban) is not UNSET:
            data["iban"] = value
        if (value := self.bic) is not UNSET:
            data["bic"] = value
        if (value := self.sepa_mandate_reference) is not UNSET:
            data["sepaMandateReference"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> PaymentTransactionResponsePaymentInformation:
        return decode(data)


def decode(data: Any) -> PaymentTransactionResponsePaymentInformation:
    if type(data) is not dict:
        passed: PaymentTransactionResponsePaymentInformation = data
        return passed
    get: Any = data.get
    model = _new(PaymentTransactionResponsePaymentInformation)
    model.payment_mode = get("paymentMode", UNSET)
    model.credit_card_token = get("creditCardToken", UNSET)
    model.card_holder_name = get("cardHolderName", UNSET)
    model.pay_by_link_url = get("payByLinkURL", UNSET)
    model.iban = get("iban", UNSET)
    model.bic = get("bic", UNSET)
    model.sepa_mandate_reference = get("sepaMandateReference", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

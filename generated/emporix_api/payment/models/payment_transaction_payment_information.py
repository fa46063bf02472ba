from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PaymentTransactionPaymentInformation(Model):
    """Part of `PaymentTransaction`."""

    payment_mode: Maybe[str] = UNSET
    credit_card_token: Maybe[str] = UNSET
    card_holder_name: Maybe[str] = UNSET
    pay_by_link_url: Maybe[str] = UNSET
    iban: Maybe[str] = UNSET
    bic: Maybe[str] = UNSET
    sepa_mandate_reference: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PaymentTransactionPaymentInformation:
        return decode(data)


def decode(data: Any) -> PaymentTransactionPaymentInformation:
    if type(data) is not dict:
        passed: PaymentTransactionPaymentInformation = data
        return passed
    model = _new(PaymentTransactionPaymentInformation)
    unknown = len(data) - 7
    if "paymentMode" in data:
        model.payment_mode = data["paymentMode"]
    else:
        model.payment_mode = _absent
        unknown += 1
    if "creditCardToken" in data:
        model.credit_card_token = data["creditCardToken"]
    else:
        model.credit_card_token = _absent
        unknown += 1
    if "cardHolderName" in data:
        model.card_holder_name = data["cardHolderName"]
    else:
        model.card_holder_name = _absent
        unknown += 1
    if "payByLinkURL" in data:
        model.pay_by_link_url = data["payByLinkURL"]
    else:
        model.pay_by_link_url = _absent
        unknown += 1
    if "iban" in data:
        model.iban = data["iban"]
    else:
        model.iban = _absent
        unknown += 1
    if "bic" in data:
        model.bic = data["bic"]
    else:
        model.bic = _absent
        unknown += 1
    if "sepaMandateReference" in data:
        model.sepa_mandate_reference = data["sepaMandateReference"]
    else:
        model.sepa_mandate_reference = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

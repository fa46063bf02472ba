from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import payment_transaction_response_entry as _payment_transaction_response_entry
from . import payment_transaction_response_payment_information as _payment_transaction_response_payment_information

if TYPE_CHECKING:
    from .payment_transaction_response_entry import PaymentTransactionResponseEntry
    from .payment_transaction_response_payment_information import PaymentTransactionResponsePaymentInformation

NAMES = frozenset(
    {
        "id",
        "provider",
        "paymentInformation",
        "entries",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class PaymentTransactionResponse:
    id: str | None | Unset = UNSET
    provider: Literal["CASH_ON_DELIVERY", "INVOICE", "SPREEDLY", "SPREEDLY_SAFERPAY", "UNZER"] | str | None | Unset = (
        UNSET
    )
    payment_information: PaymentTransactionResponsePaymentInformation | None | Unset = UNSET
    entries: list[PaymentTransactionResponseEntry] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.provider) is not UNSET:
            data["provider"] = value
        if (value := self.payment_information) is not UNSET:
            data["paymentInformation"] = value
        if (value := self.entries) is not UNSET:
            data["entries"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> PaymentTransactionResponse:
        return decode(data)


def decode(data: Any) -> PaymentTransactionResponse:
    if type(data) is not dict:
        passed: PaymentTransactionResponse = data
        return passed
    get: Any = data.get
    model = _new(PaymentTransactionResponse)
    model.id = get("id", UNSET)
    model.provider = get("provider", UNSET)
    value = get("paymentInformation", UNSET)
    model.payment_information = (
        _payment_transaction_response_payment_information.decode(value) if type(value) is dict else value
    )
    value = get("entries", UNSET)
    model.entries = (
        [_payment_transaction_response_entry.decode(item) for item in value] if type(value) is list else value
    )
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

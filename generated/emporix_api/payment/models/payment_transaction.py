from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import payment_transaction_entry as _payment_transaction_entry
    from . import payment_transaction_payment_information as _payment_transaction_payment_information
    from .payment_transaction_entry import PaymentTransactionEntry
    from .payment_transaction_payment_information import PaymentTransactionPaymentInformation
else:
    _payment_transaction_entry = Deferred(globals(), "payment_transaction_entry")
    _payment_transaction_payment_information = Deferred(globals(), "payment_transaction_payment_information")

NAMES = frozenset(
    {
        "id",
        "provider",
        "paymentInformation",
        "entries",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PaymentTransaction(Model):
    """Response of `transactions.list` and `transactions.get`.

    Attributes:
        provider: One of `'INVOICE'`, `'CASH_ON_DELIVERY'`, `'SPREEDLY'`, `'SPREEDLY_SAFERPAY'`, `'UNZER'`.
    """

    id: Maybe[str] = UNSET
    provider: Maybe[Literal["CASH_ON_DELIVERY", "INVOICE", "SPREEDLY", "SPREEDLY_SAFERPAY", "UNZER"] | str] = UNSET
    """One of `'INVOICE'`, `'CASH_ON_DELIVERY'`, `'SPREEDLY'`, `'SPREEDLY_SAFERPAY'`, `'UNZER'`."""
    payment_information: Maybe[PaymentTransactionPaymentInformation] = UNSET
    entries: Maybe[list[PaymentTransactionEntry]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PaymentTransaction:
        return decode(data)


def decode(data: Any) -> PaymentTransaction:
    if type(data) is not dict:
        passed: PaymentTransaction = data
        return passed
    model = _new(PaymentTransaction)
    unknown = len(data) - 4
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "provider" in data:
        model.provider = data["provider"]
    else:
        model.provider = _absent
        unknown += 1
    if "paymentInformation" in data:
        value = data["paymentInformation"]
        model.payment_information = (
            _payment_transaction_payment_information.decode(value) if type(value) is dict else value
        )
    else:
        model.payment_information = _absent
        unknown += 1
    if "entries" in data:
        value = data["entries"]
        model.entries = [_payment_transaction_entry.decode(item) for item in value] if type(value) is list else value
    else:
        model.entries = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

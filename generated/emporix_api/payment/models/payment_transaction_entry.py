from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import payment_transaction_entry_amount as _payment_transaction_entry_amount
    from .payment_transaction_entry_amount import PaymentTransactionEntryAmount
else:
    _payment_transaction_entry_amount = Deferred(globals(), "payment_transaction_entry_amount")

NAMES = frozenset(
    {
        "id",
        "createdDate",
        "type",
        "successful",
        "amount",
        "summary",
        "remoteRequest",
        "remoteResponse",
        "remoteToken",
        "additionalInfo",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PaymentTransactionEntry(Model):
    """Part of `PaymentTransaction`.

    Attributes:
        created_date: A timestamp, `2026-01-31T12:00:00Z`.
        type_: One of `'INITIALIZATION'`, `'AUTHORIZATION'`, `'CAPTURE'`, `'REFUND'`, `'CANCEL'`,
            `'AUTHORIZATION_START'`, `'AUTHORIZATION_CALLBACK'`.
    """

    id: Maybe[str] = UNSET
    created_date: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    type_: Maybe[
        Literal[
            "AUTHORIZATION",
            "AUTHORIZATION_CALLBACK",
            "AUTHORIZATION_START",
            "CANCEL",
            "CAPTURE",
            "INITIALIZATION",
            "REFUND",
        ]
        | str
    ] = UNSET
    """One of `'INITIALIZATION'`, `'AUTHORIZATION'`, `'CAPTURE'`, `'REFUND'`, `'CANCEL'`, `'AUTHORIZATION_START'`,
    `'AUTHORIZATION_CALLBACK'`.
    """
    successful: Maybe[bool] = UNSET
    amount: Maybe[PaymentTransactionEntryAmount] = UNSET
    summary: Maybe[str] = UNSET
    remote_request: Maybe[str] = UNSET
    remote_response: Maybe[str] = UNSET
    remote_token: Maybe[str] = UNSET
    additional_info: Maybe[dict[str, Any]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.created_date) is not UNSET:
            data["createdDate"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.successful) is not UNSET:
            data["successful"] = value
        if (value := self.amount) is not UNSET:
            data["amount"] = value
        if (value := self.summary) is not UNSET:
            data["summary"] = value
        if (value := self.remote_request) is not UNSET:
            data["remoteRequest"] = value
        if (value := self.remote_response) is not UNSET:
            data["remoteResponse"] = value
        if (value := self.remote_token) is not UNSET:
            data["remoteToken"] = value
        if (value := self.additional_info) is not UNSET:
            data["additionalInfo"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PaymentTransactionEntry:
        return decode(data)


def decode(data: Any) -> PaymentTransactionEntry:
    if type(data) is not dict:
        passed: PaymentTransactionEntry = data
        return passed
    model = _new(PaymentTransactionEntry)
    unknown = len(data) - 10
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "createdDate" in data:
        model.created_date = data["createdDate"]
    else:
        model.created_date = _absent
        unknown += 1
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "successful" in data:
        model.successful = data["successful"]
    else:
        model.successful = _absent
        unknown += 1
    if "amount" in data:
        value = data["amount"]
        model.amount = _payment_transaction_entry_amount.decode(value) if type(value) is dict else value
    else:
        model.amount = _absent
        unknown += 1
    if "summary" in data:
        model.summary = data["summary"]
    else:
        model.summary = _absent
        unknown += 1
    if "remoteRequest" in data:
        model.remote_request = data["remoteRequest"]
    else:
        model.remote_request = _absent
        unknown += 1
    if "remoteResponse" in data:
        model.remote_response = data["remoteResponse"]
    else:
        model.remote_response = _absent
        unknown += 1
    if "remoteToken" in data:
        model.remote_token = data["remoteToken"]
    else:
        model.remote_token = _absent
        unknown += 1
    if "additionalInfo" in data:
        model.additional_info = data["additionalInfo"]
    else:
        model.additional_info = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

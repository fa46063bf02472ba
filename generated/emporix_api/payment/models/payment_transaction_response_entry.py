from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import payment_transaction_response_entry_amount as _payment_transaction_response_entry_amount

if TYPE_CHECKING:
    from .payment_transaction_response_entry_amount import PaymentTransactionResponseEntryAmount

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


@attrs.define(kw_only=True, repr=False)
class PaymentTransactionResponseEntry:
    id: str | None | Unset = UNSET
    created_date: str | None | Unset = UNSET
    type_: (
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
        | None
        | Unset
    ) = UNSET
    successful: bool | None | Unset = UNSET
    amount: PaymentTransactionResponseEntryAmount | None | Unset = UNSET
    summary: str | None | Unset = UNSET
    remote_request: str | None | Unset = UNSET
    remote_response: str | None | Unset = UNSET
    remote_token: str | None | Unset = UNSET
    additional_info: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.created_date
        if value is not UNSET:
            data["createdDate"] = value
        value = self.type_
        if value is not UNSET:
            data["type"] = value
        value = self.successful
        if value is not UNSET:
            data["successful"] = value
        value = self.amount
        if value is not UNSET:
            data["amount"] = encode(value)
        value = self.summary
        if value is not UNSET:
            data["summary"] = value
        value = self.remote_request
        if value is not UNSET:
            data["remoteRequest"] = value
        value = self.remote_response
        if value is not UNSET:
            data["remoteResponse"] = value
        value = self.remote_token
        if value is not UNSET:
            data["remoteToken"] = value
        value = self.additional_info
        if value is not UNSET:
            data["additionalInfo"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> PaymentTransactionResponseEntry:
        return decode(data)


def decode(data: Any) -> PaymentTransactionResponseEntry:
    if type(data) is not dict:
        passed: PaymentTransactionResponseEntry = data
        return passed
    get: Any = data.get
    model = _new(PaymentTransactionResponseEntry)
    model.id = get("id", UNSET)
    model.created_date = get("createdDate", UNSET)
    model.type_ = get("type", UNSET)
    model.successful = get("successful", UNSET)
    value = get("amount", UNSET)
    model.amount = _payment_transaction_response_entry_amount.decode(value) if type(value) is dict else value
    model.summary = get("summary", UNSET)
    model.remote_request = get("remoteRequest", UNSET)
    model.remote_response = get("remoteResponse", UNSET)
    model.remote_token = get("remoteToken", UNSET)
    model.additional_info = get("additionalInfo", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
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

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
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

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import payment_method_request_custom_attributes as _payment_method_request_custom_attributes

if TYPE_CHECKING:
    from .payment_method_request_custom_attributes import PaymentMethodRequestCustomAttributes

NAMES = frozenset(
    {
        "provider",
        "customAttributes",
        "method",
        "amount",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class PaymentMethodRequest:
    provider: str
    custom_attributes: PaymentMethodRequestCustomAttributes | None | Unset = UNSET
    method: str | None | Unset = UNSET
    amount: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.provider) is not UNSET:
            data["provider"] = value
        if (value := self.custom_attributes) is not UNSET:
            data["customAttributes"] = value
        if (value := self.method) is not UNSET:
            data["method"] = value
        if (value := self.amount) is not UNSET:
            data["amount"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> PaymentMethodRequest:
        return decode(data)


def decode(data: Any) -> PaymentMethodRequest:
    if type(data) is not dict:
        passed: PaymentMethodRequest = data
        return passed
    get: Any = data.get
    model = _new(PaymentMethodRequest)
    model.provider = get("provider", UNSET)
    value = get("customAttributes", UNSET)
    model.custom_attributes = _payment_method_request_custom_attributes.decode(value) if type(value) is dict else value
    model.method = get("method", UNSET)
    model.amount = get("amount", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import payment_method_request_custom_attributes as _payment_method_request_custom_attributes
    from .payment_method_request_custom_attributes import PaymentMethodRequestCustomAttributes
else:
    _payment_method_request_custom_attributes = Deferred(globals(), "payment_method_request_custom_attributes")

NAMES = frozenset(
    {
        "provider",
        "customAttributes",
        "method",
        "amount",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PaymentMethodRequest(Model):
    """Part of `CheckoutFromQuoteRequest` and `CheckoutRequest`.

    Attributes:
        provider: Required.
    """

    provider: str
    """Required."""
    custom_attributes: Maybe[PaymentMethodRequestCustomAttributes] = UNSET
    method: Maybe[str] = UNSET
    amount: Maybe[float] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PaymentMethodRequest:
        return decode(data)


def decode(data: Any) -> PaymentMethodRequest:
    if type(data) is not dict:
        passed: PaymentMethodRequest = data
        return passed
    model = _new(PaymentMethodRequest)
    unknown = len(data) - 4
    if "provider" in data:
        model.provider = data["provider"]
    else:
        model.provider = _absent
        unknown += 1
    if "customAttributes" in data:
        value = data["customAttributes"]
        model.custom_attributes = (
            _payment_method_request_custom_attributes.decode(value) if type(value) is dict else value
        )
    else:
        model.custom_attributes = _absent
        unknown += 1
    if "method" in data:
        model.method = data["method"]
    else:
        model.method = _absent
        unknown += 1
    if "amount" in data:
        model.amount = data["amount"]
    else:
        model.amount = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

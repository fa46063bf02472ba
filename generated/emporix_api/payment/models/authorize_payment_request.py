from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import order as _order

if TYPE_CHECKING:
    from .order import Order

NAMES = frozenset(
    {
        "order",
        "paymentModeId",
        "creditCardToken",
        "threeDSToken",
        "browserInfo",
        "clientIP",
        "amountToAuthorize",
        "currency",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AuthorizePaymentRequest:
    order: Order | None | Unset = UNSET
    payment_mode_id: str | None | Unset = UNSET
    credit_card_token: str | None | Unset = UNSET
    three_ds_token: str | None | Unset = UNSET
    browser_info: str | None | Unset = UNSET
    client_ip: str | None | Unset = UNSET
    amount_to_authorize: float | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.order
        if value is not UNSET:
            data["order"] = encode(value)
        value = self.payment_mode_id
        if value is not UNSET:
            data["paymentModeId"] = value
        value = self.credit_card_token
        if value is not UNSET:
            data["creditCardToken"] = value
        value = self.three_ds_token
        if value is not UNSET:
            data["threeDSToken"] = value
        value = self.browser_info
        if value is not UNSET:
            data["browserInfo"] = value
        value = self.client_ip
        if value is not UNSET:
            data["clientIP"] = value
        value = self.amount_to_authorize
        if value is not UNSET:
            data["amountToAuthorize"] = value
        value = self.currency
        if value is not UNSET:
            data["currency"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> AuthorizePaymentRequest:
        return decode(data)


def decode(data: Any) -> AuthorizePaymentRequest:
    if type(data) is not dict:
        passed: AuthorizePaymentRequest = data
        return passed
    get: Any = data.get
    model = _new(AuthorizePaymentRequest)
    value = get("order", UNSET)
    model.order = _order.decode(value) if type(value) is dict else value
    model.payment_mode_id = get("paymentModeId", UNSET)
    model.credit_card_token = get("creditCardToken", UNSET)
    model.three_ds_token = get("threeDSToken", UNSET)
    model.browser_info = get("browserInfo", UNSET)
    model.client_ip = get("clientIP", UNSET)
    model.amount_to_authorize = get("amountToAuthorize", UNSET)
    model.currency = get("currency", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
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
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AuthorizeFrontendPaymentRequest:
    order: Order | None | Unset = UNSET
    payment_mode_id: str | None | Unset = UNSET
    credit_card_token: str | None | Unset = UNSET
    three_ds_token: str | None | Unset = UNSET
    browser_info: str | None | Unset = UNSET
    client_ip: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.order) is not UNSET:
            data["order"] = value
        if (value := self.payment_mode_id) is not UNSET:
            data["paymentModeId"] = value
        if (value := self.credit_card_token) is not UNSET:
            data["creditCardToken"] = value
        if (value := self.three_ds_token) is not UNSET:
            data["threeDSToken"] = value
        if (value := self.browser_info) is not UNSET:
            data["browserInfo"] = value
        if (value := self.client_ip) is not UNSET:
            data["clientIP"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AuthorizeFrontendPaymentRequest:
        return decode(data)


def decode(data: Any) -> AuthorizeFrontendPaymentRequest:
    if type(data) is not dict:
        passed: AuthorizeFrontendPaymentRequest = data
        return passed
    get: Any = data.get
    model = _new(AuthorizeFrontendPaymentRequest)
    value = get("order", UNSET)
    model.order = _order.decode(value) if type(value) is dict else value
    model.payment_mode_id = get("paymentModeId", UNSET)
    model.credit_card_token = get("creditCardToken", UNSET)
    model.three_ds_token = get("threeDSToken", UNSET)
    model.browser_info = get("browserInfo", UNSET)
    model.client_ip = get("clientIP", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

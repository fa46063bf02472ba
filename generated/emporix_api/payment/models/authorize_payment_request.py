from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import order as _order
    from .order import Order
else:
    _order = Deferred(globals(), "order")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AuthorizePaymentRequest(Model):
    """Request of `payments.authorize`."""

    order: Maybe[Order] = UNSET
    payment_mode_id: Maybe[str] = UNSET
    credit_card_token: Maybe[str] = UNSET
    three_ds_token: Maybe[str] = UNSET
    browser_info: Maybe[str] = UNSET
    client_ip: Maybe[str] = UNSET
    amount_to_authorize: Maybe[float] = UNSET
    currency: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if (value := self.amount_to_authorize) is not UNSET:
            data["amountToAuthorize"] = value
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AuthorizePaymentRequest:
        return decode(data)


def decode(data: Any) -> AuthorizePaymentRequest:
    if type(data) is not dict:
        passed: AuthorizePaymentRequest = data
        return passed
    model = _new(AuthorizePaymentRequest)
    unknown = len(data) - 8
    if "order" in data:
        value = data["order"]
        model.order = _order.decode(value) if type(value) is dict else value
    else:
        model.order = _absent
        unknown += 1
    if "paymentModeId" in data:
        model.payment_mode_id = data["paymentModeId"]
    else:
        model.payment_mode_id = _absent
        unknown += 1
    if "creditCardToken" in data:
        model.credit_card_token = data["creditCardToken"]
    else:
        model.credit_card_token = _absent
        unknown += 1
    if "threeDSToken" in data:
        model.three_ds_token = data["threeDSToken"]
    else:
        model.three_ds_token = _absent
        unknown += 1
    if "browserInfo" in data:
        model.browser_info = data["browserInfo"]
    else:
        model.browser_info = _absent
        unknown += 1
    if "clientIP" in data:
        model.client_ip = data["clientIP"]
    else:
        model.client_ip = _absent
        unknown += 1
    if "amountToAuthorize" in data:
        model.amount_to_authorize = data["amountToAuthorize"]
    else:
        model.amount_to_authorize = _absent
        unknown += 1
    if "currency" in data:
        model.currency = data["currency"]
    else:
        model.currency = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import currency_amount as _currency_amount
    from .currency_amount import CurrencyAmount
else:
    _currency_amount = Deferred(globals(), "currency_amount")

NAMES = frozenset(
    {
        "orderCode",
        "customerNumber",
        "legalEntityId",
        "orderTotal",
        "discount",
        "id",
        "redeemedAt",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Redemption(Model):
    """Response of `coupons.list_redemptions` and `coupons.get_redemption`.

    Attributes:
        redeemed_at: A timestamp, `2026-01-31T12:00:00Z`.
    """

    order_code: Maybe[str] = UNSET
    customer_number: Maybe[str] = UNSET
    legal_entity_id: Maybe[str] = UNSET
    order_total: Maybe[CurrencyAmount] = UNSET
    discount: Maybe[CurrencyAmount] = UNSET
    id: Maybe[str] = UNSET
    redeemed_at: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.order_code) is not UNSET:
            data["orderCode"] = value
        if (value := self.customer_number) is not UNSET:
            data["customerNumber"] = value
        if (value := self.legal_entity_id) is not UNSET:
            data["legalEntityId"] = value
        if (value := self.order_total) is not UNSET:
            data["orderTotal"] = value
        if (value := self.discount) is not UNSET:
            data["discount"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.redeemed_at) is not UNSET:
            data["redeemedAt"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Redemption:
        return decode(data)


def decode(data: Any) -> Redemption:
    if type(data) is not dict:
        passed: Redemption = data
        return passed
    model = _new(Redemption)
    unknown = len(data) - 7
    if "orderCode" in data:
        model.order_code = data["orderCode"]
    else:
        model.order_code = _absent
        unknown += 1
    if "customerNumber" in data:
        model.customer_number = data["customerNumber"]
    else:
        model.customer_number = _absent
        unknown += 1
    if "legalEntityId" in data:
        model.legal_entity_id = data["legalEntityId"]
    else:
        model.legal_entity_id = _absent
        unknown += 1
    if "orderTotal" in data:
        value = data["orderTotal"]
        model.order_total = _currency_amount.decode(value) if type(value) is dict else value
    else:
        model.order_total = _absent
        unknown += 1
    if "discount" in data:
        value = data["discount"]
        model.discount = _currency_amount.decode(value) if type(value) is dict else value
    else:
        model.discount = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "redeemedAt" in data:
        model.redeemed_at = data["redeemedAt"]
    else:
        model.redeemed_at = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

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
        "orderTotal",
        "discount",
        "orderCode",
        "customerNumber",
        "legalEntityId",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class RedemptionCreation(Model):
    """Request of `coupons.validate` and `coupons.create_redemption`.

    Attributes:
        order_total: Required.
        discount: Required.
    """

    order_total: CurrencyAmount
    """Required."""
    discount: CurrencyAmount
    """Required."""
    order_code: Maybe[str] = UNSET
    customer_number: Maybe[str] = UNSET
    legal_entity_id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.order_total) is not UNSET:
            data["orderTotal"] = value
        if (value := self.discount) is not UNSET:
            data["discount"] = value
        if (value := self.order_code) is not UNSET:
            data["orderCode"] = value
        if (value := self.customer_number) is not UNSET:
            data["customerNumber"] = value
        if (value := self.legal_entity_id) is not UNSET:
            data["legalEntityId"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> RedemptionCreation:
        return decode(data)


def decode(data: Any) -> RedemptionCreation:
    if type(data) is not dict:
        passed: RedemptionCreation = data
        return passed
    model = _new(RedemptionCreation)
    unknown = len(data) - 5
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
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import currency_amount as _currency_amount

if TYPE_CHECKING:
    from .currency_amount import CurrencyAmount

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


@attrs.define(kw_only=True, repr=False)
class Redemption:
    order_code: str | None | Unset = UNSET
    customer_number: str | None | Unset = UNSET
    legal_entity_id: str | None | Unset = UNSET
    order_total: CurrencyAmount | None | Unset = UNSET
    discount: CurrencyAmount | None | Unset = UNSET
    id: str | None | Unset = UNSET
    redeemed_at: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Redemption:
        return decode(data)


def decode(data: Any) -> Redemption:
    if type(data) is not dict:
        passed: Redemption = data
        return passed
    get: Any = data.get
    model = _new(Redemption)
    model.order_code = get("orderCode", UNSET)
    model.customer_number = get("customerNumber", UNSET)
    model.legal_entity_id = get("legalEntityId", UNSET)
    value = get("orderTotal", UNSET)
    model.order_total = _currency_amount.decode(value) if type(value) is dict else value
    value = get("discount", UNSET)
    model.discount = _currency_amount.decode(value) if type(value) is dict else value
    model.id = get("id", UNSET)
    model.redeemed_at = get("redeemedAt", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

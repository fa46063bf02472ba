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
        "orderTotal",
        "discount",
        "orderCode",
        "customerNumber",
        "legalEntityId",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class RedemptionCreation:
    order_total: CurrencyAmount
    discount: CurrencyAmount
    order_code: str | None | Unset = UNSET
    customer_number: str | None | Unset = UNSET
    legal_entity_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> RedemptionCreation:
        return decode(data)


def decode(data: Any) -> RedemptionCreation:
    if type(data) is not dict:
        passed: RedemptionCreation = data
        return passed
    get: Any = data.get
    model = _new(RedemptionCreation)
    value = get("orderTotal", UNSET)
    model.order_total = _currency_amount.decode(value) if type(value) is dict else value
    value = get("discount", UNSET)
    model.discount = _currency_amount.decode(value) if type(value) is dict else value
    model.order_code = get("orderCode", UNSET)
    model.customer_number = get("customerNumber", UNSET)
    model.legal_entity_id = get("legalEntityId", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

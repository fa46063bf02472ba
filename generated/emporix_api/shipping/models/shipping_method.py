from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import fee as _fee
from . import monetary_amount as _monetary_amount

if TYPE_CHECKING:
    from .fee import Fee
    from .monetary_amount import MonetaryAmount

NAMES = frozenset(
    {
        "id",
        "name",
        "maxOrderValue",
        "active",
        "fees",
        "shippingTaxCode",
        "shippingGroupId",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ShippingMethod:
    id: str | None | Unset = UNSET
    name: str | dict[str, str] | None | Unset = UNSET
    max_order_value: MonetaryAmount | None | Unset = UNSET
    active: bool | None | Unset = UNSET
    fees: list[Fee] | None | Unset = UNSET
    shipping_tax_code: str | None | Unset = UNSET
    shipping_group_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.max_order_value) is not UNSET:
            data["maxOrderValue"] = value
        if (value := self.active) is not UNSET:
            data["active"] = value
        if (value := self.fees) is not UNSET:
            data["fees"] = value
        if (value := self.shipping_tax_code) is not UNSET:
            data["shippingTaxCode"] = value
        if (value := self.shipping_group_id) is not UNSET:
            data["shippingGroupId"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ShippingMethod:
        return decode(data)


def decode(data: Any) -> ShippingMethod:
    if type(data) is not dict:
        passed: ShippingMethod = data
        return passed
    get: Any = data.get
    model = _new(ShippingMethod)
    model.id = get("id", UNSET)
    model.name = get("name", UNSET)
    value = get("maxOrderValue", UNSET)
    model.max_order_value = _monetary_amount.decode(value) if type(value) is dict else value
    model.active = get("active", UNSET)
    value = get("fees", UNSET)
    model.fees = [_fee.decode(item) for item in value] if type(value) is list else value
    model.shipping_tax_code = get("shippingTaxCode", UNSET)
    model.shipping_group_id = get("shippingGroupId", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

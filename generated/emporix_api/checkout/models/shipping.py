from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "methodId",
        "zoneId",
        "methodName",
        "amount",
        "shippingTaxCode",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Shipping:
    method_id: str
    zone_id: str
    method_name: str
    amount: float
    shipping_tax_code: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.method_id) is not UNSET:
            data["methodId"] = value
        if (value := self.zone_id) is not UNSET:
            data["zoneId"] = value
        if (value := self.method_name) is not UNSET:
            data["methodName"] = value
        if (value := self.amount) is not UNSET:
            data["amount"] = value
        if (value := self.shipping_tax_code) is not UNSET:
            data["shippingTaxCode"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Shipping:
        return decode(data)


def decode(data: Any) -> Shipping:
    if type(data) is not dict:
        passed: Shipping = data
        return passed
    get: Any = data.get
    model = _new(Shipping)
    model.method_id = get("methodId", UNSET)
    model.zone_id = get("zoneId", UNSET)
    model.method_name = get("methodName", UNSET)
    model.amount = get("amount", UNSET)
    model.shipping_tax_code = get("shippingTaxCode", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

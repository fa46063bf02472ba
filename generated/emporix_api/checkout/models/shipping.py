from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Shipping(Model):
    """Part of `CheckoutRequest`.

    Attributes:
        method_id: Required.
        zone_id: Required.
        method_name: Required.
        amount: 0 or more; required.
    """

    method_id: str
    """Required."""
    zone_id: str
    """Required."""
    method_name: str
    """Required."""
    amount: float
    """0 or more; required."""
    shipping_tax_code: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Shipping:
        return decode(data)


def decode(data: Any) -> Shipping:
    if type(data) is not dict:
        passed: Shipping = data
        return passed
    model = _new(Shipping)
    unknown = len(data) - 5
    if "methodId" in data:
        model.method_id = data["methodId"]
    else:
        model.method_id = _absent
        unknown += 1
    if "zoneId" in data:
        model.zone_id = data["zoneId"]
    else:
        model.zone_id = _absent
        unknown += 1
    if "methodName" in data:
        model.method_name = data["methodName"]
    else:
        model.method_name = _absent
        unknown += 1
    if "amount" in data:
        model.amount = data["amount"]
    else:
        model.amount = _absent
        unknown += 1
    if "shippingTaxCode" in data:
        model.shipping_tax_code = data["shippingTaxCode"]
    else:
        model.shipping_tax_code = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import fee as _fee
    from . import monetary_amount as _monetary_amount
    from .fee import Fee
    from .monetary_amount import MonetaryAmount
else:
    _fee = Deferred(globals(), "fee")
    _monetary_amount = Deferred(globals(), "monetary_amount")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ShippingMethod(Model):
    """Request of `zones.create_method`, `zones.replace_method` and `zones.update_method`; response of
    `zones.list_methods` and `zones.get_method`; part of `Zone` and `ZoneWithActualDeliveryWindows`.

    Attributes:
        id: Required in requests.
        name: Required in requests.
        fees: Required in requests.
    """

    id: Maybe[str] = UNSET
    """Required in requests."""
    name: Maybe[str | dict[str, str]] = UNSET
    """Required in requests."""
    max_order_value: Maybe[MonetaryAmount] = UNSET
    active: Maybe[bool] = UNSET
    fees: Maybe[list[Fee]] = UNSET
    """Required in requests."""
    shipping_tax_code: Maybe[str] = UNSET
    shipping_group_id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ShippingMethod:
        return decode(data)


def decode(data: Any) -> ShippingMethod:
    if type(data) is not dict:
        passed: ShippingMethod = data
        return passed
    model = _new(ShippingMethod)
    unknown = len(data) - 7
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "maxOrderValue" in data:
        value = data["maxOrderValue"]
        model.max_order_value = _monetary_amount.decode(value) if type(value) is dict else value
    else:
        model.max_order_value = _absent
        unknown += 1
    if "active" in data:
        model.active = data["active"]
    else:
        model.active = _absent
        unknown += 1
    if "fees" in data:
        value = data["fees"]
        model.fees = [_fee.decode(item) for item in value] if type(value) is list else value
    else:
        model.fees = _absent
        unknown += 1
    if "shippingTaxCode" in data:
        model.shipping_tax_code = data["shippingTaxCode"]
    else:
        model.shipping_tax_code = _absent
        unknown += 1
    if "shippingGroupId" in data:
        model.shipping_group_id = data["shippingGroupId"]
    else:
        model.shipping_group_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

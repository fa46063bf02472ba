from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "value",
        "methodId",
        "zoneId",
        "shippingTaxCode",
        "grossValue",
        "methodName",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class QuoteResponseShipping(Model):
    """Part of `Quote`."""

    value: Maybe[float] = UNSET
    method_id: Maybe[str] = UNSET
    zone_id: Maybe[str] = UNSET
    shipping_tax_code: Maybe[str] = UNSET
    gross_value: Maybe[float] = UNSET
    method_name: Maybe[dict[str, str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.value) is not UNSET:
            data["value"] = value
        if (value := self.method_id) is not UNSET:
            data["methodId"] = value
        if (value := self.zone_id) is not UNSET:
            data["zoneId"] = value
        if (value := self.shipping_tax_code) is not UNSET:
            data["shippingTaxCode"] = value
        if (value := self.gross_value) is not UNSET:
            data["grossValue"] = value
        if (value := self.method_name) is not UNSET:
            data["methodName"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteResponseShipping:
        return decode(data)


def decode(data: Any) -> QuoteResponseShipping:
    if type(data) is not dict:
        passed: QuoteResponseShipping = data
        return passed
    model = _new(QuoteResponseShipping)
    unknown = len(data) - 6
    if "value" in data:
        model.value = data["value"]
    else:
        model.value = _absent
        unknown += 1
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
    if "shippingTaxCode" in data:
        model.shipping_tax_code = data["shippingTaxCode"]
    else:
        model.shipping_tax_code = _absent
        unknown += 1
    if "grossValue" in data:
        model.gross_value = data["grossValue"]
    else:
        model.gross_value = _absent
        unknown += 1
    if "methodName" in data:
        model.method_name = data["methodName"]
    else:
        model.method_name = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

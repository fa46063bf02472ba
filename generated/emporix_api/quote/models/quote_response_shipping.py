from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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


@attrs.define(kw_only=True, repr=False)
class QuoteResponseShipping:
    value: float | None | Unset = UNSET
    method_id: str | None | Unset = UNSET
    zone_id: str | None | Unset = UNSET
    shipping_tax_code: str | None | Unset = UNSET
    gross_value: float | None | Unset = UNSET
    method_name: dict[str, str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteResponseShipping:
        return decode(data)


def decode(data: Any) -> QuoteResponseShipping:
    if type(data) is not dict:
        passed: QuoteResponseShipping = data
        return passed
    get: Any = data.get
    model = _new(QuoteResponseShipping)
    model.value = get("value", UNSET)
    model.method_id = get("methodId", UNSET)
    model.zone_id = get("zoneId", UNSET)
    model.shipping_tax_code = get("shippingTaxCode", UNSET)
    model.gross_value = get("grossValue", UNSET)
    model.method_name = get("methodName", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

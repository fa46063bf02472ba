from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import tax_line as _tax_line
from . import tax_total as _tax_total

if TYPE_CHECKING:
    from .tax_line import TaxLine
    from .tax_total import TaxTotal

NAMES = frozenset(
    {
        "lines",
        "total",
        "rate",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ShippingTax:
    lines: list[TaxLine] | None | Unset = UNSET
    total: TaxTotal | None | Unset = UNSET
    rate: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.lines) is not UNSET:
            data["lines"] = value
        if (value := self.total) is not UNSET:
            data["total"] = value
        if (value := self.rate) is not UNSET:
            data["rate"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ShippingTax:
        return decode(data)


def decode(data: Any) -> ShippingTax:
    if type(data) is not dict:
        passed: ShippingTax = data
        return passed
    get: Any = data.get
    model = _new(ShippingTax)
    value = get("lines", UNSET)
    model.lines = [_tax_line.decode(item) for item in value] if type(value) is list else value
    value = get("total", UNSET)
    model.total = _tax_total.decode(value) if type(value) is dict else value
    model.rate = get("rate", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import tax_line as _tax_line
    from . import tax_total as _tax_total
    from .tax_line import TaxLine
    from .tax_total import TaxTotal
else:
    _tax_line = Deferred(globals(), "tax_line")
    _tax_total = Deferred(globals(), "tax_total")

NAMES = frozenset(
    {
        "lines",
        "total",
        "rate",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ShippingTax(Model):
    """Part of `ShippingLine`.

    Attributes:
        total: Required in requests.
    """

    lines: Maybe[list[TaxLine]] = UNSET
    total: Maybe[TaxTotal] = UNSET
    """Required in requests."""
    rate: Maybe[float] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.lines) is not UNSET:
            data["lines"] = value
        if (value := self.total) is not UNSET:
            data["total"] = value
        if (value := self.rate) is not UNSET:
            data["rate"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ShippingTax:
        return decode(data)


def decode(data: Any) -> ShippingTax:
    if type(data) is not dict:
        passed: ShippingTax = data
        return passed
    model = _new(ShippingTax)
    unknown = len(data) - 3
    if "lines" in data:
        value = data["lines"]
        model.lines = [_tax_line.decode(item) for item in value] if type(value) is list else value
    else:
        model.lines = _absent
        unknown += 1
    if "total" in data:
        value = data["total"]
        model.total = _tax_total.decode(value) if type(value) is dict else value
    else:
        model.total = _absent
        unknown += 1
    if "rate" in data:
        model.rate = data["rate"]
    else:
        model.rate = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import shipping_line as _shipping_line
    from . import shipping_total as _shipping_total
    from .shipping_line import ShippingLine
    from .shipping_total import ShippingTotal
else:
    _shipping_line = Deferred(globals(), "shipping_line")
    _shipping_total = Deferred(globals(), "shipping_total")

NAMES = frozenset(
    {
        "total",
        "lines",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Shipping(Model):
    """Part of `Order`, `OrderUpdate`, `SalesOrder` and 1 more.

    Attributes:
        total: Required in requests.
    """

    total: Maybe[ShippingTotal] = UNSET
    """Required in requests."""
    lines: Maybe[list[ShippingLine]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.total) is not UNSET:
            data["total"] = value
        if (value := self.lines) is not UNSET:
            data["lines"] = value
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
    unknown = len(data) - 2
    if "total" in data:
        value = data["total"]
        model.total = _shipping_total.decode(value) if type(value) is dict else value
    else:
        model.total = _absent
        unknown += 1
    if "lines" in data:
        value = data["lines"]
        model.lines = [_shipping_line.decode(item) for item in value] if type(value) is list else value
    else:
        model.lines = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

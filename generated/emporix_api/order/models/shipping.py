from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import shipping_line as _shipping_line
from . import shipping_total as _shipping_total

if TYPE_CHECKING:
    from .shipping_line import ShippingLine
    from .shipping_total import ShippingTotal

NAMES = frozenset(
    {
        "total",
        "lines",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Shipping:
    total: ShippingTotal | None | Unset = UNSET
    lines: list[ShippingLine] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.total) is not UNSET:
            data["total"] = value
        if (value := self.lines) is not UNSET:
            data["lines"] = value
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
    value = get("total", UNSET)
    model.total = _shipping_total.decode(value) if type(value) is dict else value
    value = get("lines", UNSET)
    model.lines = [_shipping_line.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

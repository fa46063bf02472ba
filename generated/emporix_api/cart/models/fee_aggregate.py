from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import cart_total as _cart_total
    from . import fee as _fee
    from .cart_total import CartTotal
    from .fee import Fee
else:
    _cart_total = Deferred(globals(), "cart_total")
    _fee = Deferred(globals(), "fee")

NAMES = frozenset(
    {
        "elements",
        "total",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class FeeAggregate(Model):
    """Part of `Cart` and `CartItem`."""

    elements: Maybe[list[Fee]] = UNSET
    total: Maybe[CartTotal] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.elements) is not UNSET:
            data["elements"] = value
        if (value := self.total) is not UNSET:
            data["total"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> FeeAggregate:
        return decode(data)


def decode(data: Any) -> FeeAggregate:
    if type(data) is not dict:
        passed: FeeAggregate = data
        return passed
    model = _new(FeeAggregate)
    unknown = len(data) - 2
    if "elements" in data:
        value = data["elements"]
        model.elements = [_fee.decode(item) for item in value] if type(value) is list else value
    else:
        model.elements = _absent
        unknown += 1
    if "total" in data:
        value = data["total"]
        model.total = _cart_total.decode(value) if type(value) is dict else value
    else:
        model.total = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import cart_total as _cart_total
from . import price as _price

if TYPE_CHECKING:
    from .cart_total import CartTotal
    from .price import Price

NAMES = frozenset(
    {
        "fee",
        "total",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Shipping:
    fee: Price | None | Unset = UNSET
    total: CartTotal | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.fee) is not UNSET:
            data["fee"] = value
        if (value := self.total) is not UNSET:
            data["total"] = value
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
    value = get("fee", UNSET)
    model.fee = _price.decode(value) if type(value) is dict else value
    value = get("total", UNSET)
    model.total = _cart_total.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "cartId",
        "yrn",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CreatedCart(Model):
    """Response of `carts.create`.

    Attributes:
        cart_id: 1 or more characters.
        yrn: 1 or more characters.
    """

    cart_id: Maybe[str] = UNSET
    """1 or more characters."""
    yrn: Maybe[str] = UNSET
    """1 or more characters."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.cart_id) is not UNSET:
            data["cartId"] = value
        if (value := self.yrn) is not UNSET:
            data["yrn"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CreatedCart:
        return decode(data)


def decode(data: Any) -> CreatedCart:
    if type(data) is not dict:
        passed: CreatedCart = data
        return passed
    model = _new(CreatedCart)
    unknown = len(data) - 2
    if "cartId" in data:
        model.cart_id = data["cartId"]
    else:
        model.cart_id = _absent
        unknown += 1
    if "yrn" in data:
        model.yrn = data["yrn"]
    else:
        model.yrn = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

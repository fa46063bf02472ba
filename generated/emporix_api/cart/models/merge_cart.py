from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "carts",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class MergeCart(Model):
    """Request of `carts.merge`.

    Attributes:
        carts: 1 or more items; required.
    """

    carts: list[str]
    """1 or more items; required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.carts) is not UNSET:
            data["carts"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> MergeCart:
        return decode(data)


def decode(data: Any) -> MergeCart:
    if type(data) is not dict:
        passed: MergeCart = data
        return passed
    model = _new(MergeCart)
    unknown = len(data) - 1
    if "carts" in data:
        model.carts = data["carts"]
    else:
        model.carts = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

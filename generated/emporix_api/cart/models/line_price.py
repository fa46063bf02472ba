from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "effectiveAmount",
        "originalAmount",
        "currency",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class LinePrice(Model):
    """Part of `CartItem`, `CartItemRequest` and `UpdateCartItem`.

    Attributes:
        effective_amount: 0 or more; required in requests.
        original_amount: 0 or more; required in requests.
        currency: Required in requests.
    """

    effective_amount: Maybe[float] = UNSET
    """0 or more; required in requests."""
    original_amount: Maybe[float] = UNSET
    """0 or more; required in requests."""
    currency: Maybe[str] = UNSET
    """Required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.effective_amount) is not UNSET:
            data["effectiveAmount"] = value
        if (value := self.original_amount) is not UNSET:
            data["originalAmount"] = value
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> LinePrice:
        return decode(data)


def decode(data: Any) -> LinePrice:
    if type(data) is not dict:
        passed: LinePrice = data
        return passed
    model = _new(LinePrice)
    unknown = len(data) - 3
    if "effectiveAmount" in data:
        model.effective_amount = data["effectiveAmount"]
    else:
        model.effective_amount = _absent
        unknown += 1
    if "originalAmount" in data:
        model.original_amount = data["originalAmount"]
    else:
        model.original_amount = _absent
        unknown += 1
    if "currency" in data:
        model.currency = data["currency"]
    else:
        model.currency = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "splitBy",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class OrderSplitRequest(Model):
    """Request of `sales_orders.split`.

    Attributes:
        split_by: Only `'VENDOR_ID'`.
    """

    split_by: Maybe[Literal["VENDOR_ID"] | str] = UNSET
    """Only `'VENDOR_ID'`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.split_by) is not UNSET:
            data["splitBy"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderSplitRequest:
        return decode(data)


def decode(data: Any) -> OrderSplitRequest:
    if type(data) is not dict:
        passed: OrderSplitRequest = data
        return passed
    model = _new(OrderSplitRequest)
    unknown = len(data) - 1
    if "splitBy" in data:
        model.split_by = data["splitBy"]
    else:
        model.split_by = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "productId",
        "amount",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class BundledProduct(Model):
    """Part of `BundleProduct`, `BundleProductBulkUpdate`, `BundleProductCreation` and 2 more.

    Attributes:
        product_id: Required in requests.
        amount: Required in requests.
    """

    product_id: Maybe[str] = UNSET
    """Required in requests."""
    amount: Maybe[int] = UNSET
    """Required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.product_id) is not UNSET:
            data["productId"] = value
        if (value := self.amount) is not UNSET:
            data["amount"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> BundledProduct:
        return decode(data)


def decode(data: Any) -> BundledProduct:
    if type(data) is not dict:
        passed: BundledProduct = data
        return passed
    model = _new(BundledProduct)
    unknown = len(data) - 2
    if "productId" in data:
        model.product_id = data["productId"]
    else:
        model.product_id = _absent
        unknown += 1
    if "amount" in data:
        model.amount = data["amount"]
    else:
        model.amount = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

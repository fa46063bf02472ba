from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "productIds",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class DynamicVariantRecalculationRequest(Model):
    """Request of `products.recalculate`.

    Attributes:
        product_ids: 1 to 1000 items; required.
    """

    product_ids: list[str]
    """1 to 1000 items; required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.product_ids) is not UNSET:
            data["productIds"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> DynamicVariantRecalculationRequest:
        return decode(data)


def decode(data: Any) -> DynamicVariantRecalculationRequest:
    if type(data) is not dict:
        passed: DynamicVariantRecalculationRequest = data
        return passed
    model = _new(DynamicVariantRecalculationRequest)
    unknown = len(data) - 1
    if "productIds" in data:
        model.product_ids = data["productIds"]
    else:
        model.product_ids = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "productId",
        "site",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AvailabilityBulkDelete:
    product_id: str | None | Unset = UNSET
    site: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.product_id) is not UNSET:
            data["productId"] = value
        if (value := self.site) is not UNSET:
            data["site"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AvailabilityBulkDelete:
        return decode(data)


def decode(data: Any) -> AvailabilityBulkDelete:
    if type(data) is not dict:
        passed: AvailabilityBulkDelete = data
        return passed
    get: Any = data.get
    model = _new(AvailabilityBulkDelete)
    model.product_id = get("productId", UNSET)
    model.site = get("site", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

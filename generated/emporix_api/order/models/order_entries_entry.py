from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "quantity",
        "entryId",
        "productId",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class OrderEntriesEntry:
    quantity: float
    entry_id: str | None | Unset = UNSET
    product_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.quantity) is not UNSET:
            data["quantity"] = value
        if (value := self.entry_id) is not UNSET:
            data["entryId"] = value
        if (value := self.product_id) is not UNSET:
            data["productId"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderEntriesEntry:
        return decode(data)


def decode(data: Any) -> OrderEntriesEntry:
    if type(data) is not dict:
        passed: OrderEntriesEntry = data
        return passed
    get: Any = data.get
    model = _new(OrderEntriesEntry)
    model.quantity = get("quantity", UNSET)
    model.entry_id = get("entryId", UNSET)
    model.product_id = get("productId", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

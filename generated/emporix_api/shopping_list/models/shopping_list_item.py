from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "id",
        "productId",
        "quantity",
        "cuttingOption",
        "servicePackagingOption",
        "comment",
        "mixins",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ShoppingListItem:
    id: int | None | Unset = UNSET
    product_id: str | None | Unset = UNSET
    quantity: float | None | Unset = UNSET
    cutting_option: str | None | Unset = UNSET
    service_packaging_option: str | None | Unset = UNSET
    comment: str | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.product_id) is not UNSET:
            data["productId"] = value
        if (value := self.quantity) is not UNSET:
            data["quantity"] = value
        if (value := self.cutting_option) is not UNSET:
            data["cuttingOption"] = value
        if (value := self.service_packaging_option) is not UNSET:
            data["servicePackagingOption"] = value
        if (value := self.comment) is not UNSET:
            data["comment"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ShoppingListItem:
        return decode(data)


def decode(data: Any) -> ShoppingListItem:
    if type(data) is not dict:
        passed: ShoppingListItem = data
        return passed
    get: Any = data.get
    model = _new(ShoppingListItem)
    model.id = get("id", UNSET)
    model.product_id = get("productId", UNSET)
    model.quantity = get("quantity", UNSET)
    model.cutting_option = get("cuttingOption", UNSET)
    model.service_packaging_option = get("servicePackagingOption", UNSET)
    model.comment = get("comment", UNSET)
    model.mixins = get("mixins", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

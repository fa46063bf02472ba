from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ShoppingListItem(Model):
    """Part of `EmployeeShoppingListCreateRequest`, `OwnShoppingListCreateRequest`, `OwnShoppingListUpdateRequest` and
    1 more.

    Attributes:
        product_id: Required in requests.
        quantity: Required in requests.
    """

    id: Maybe[int] = UNSET
    product_id: Maybe[str] = UNSET
    """Required in requests."""
    quantity: Maybe[float] = UNSET
    """Required in requests."""
    cutting_option: Maybe[str] = UNSET
    service_packaging_option: Maybe[str] = UNSET
    comment: Maybe[str] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ShoppingListItem:
        return decode(data)


def decode(data: Any) -> ShoppingListItem:
    if type(data) is not dict:
        passed: ShoppingListItem = data
        return passed
    model = _new(ShoppingListItem)
    unknown = len(data) - 7
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "productId" in data:
        model.product_id = data["productId"]
    else:
        model.product_id = _absent
        unknown += 1
    if "quantity" in data:
        model.quantity = data["quantity"]
    else:
        model.quantity = _absent
        unknown += 1
    if "cuttingOption" in data:
        model.cutting_option = data["cuttingOption"]
    else:
        model.cutting_option = _absent
        unknown += 1
    if "servicePackagingOption" in data:
        model.service_packaging_option = data["servicePackagingOption"]
    else:
        model.service_packaging_option = _absent
        unknown += 1
    if "comment" in data:
        model.comment = data["comment"]
    else:
        model.comment = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

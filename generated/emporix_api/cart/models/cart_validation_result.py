from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import item_validation_details as _item_validation_details
    from .item_validation_details import ItemValidationDetails
else:
    _item_validation_details = Deferred(globals(), "item_validation_details")

NAMES = frozenset(
    {
        "isValid",
        "itemsValidationDetails",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CartValidationResult(Model):
    """Response of `carts.validate`."""

    is_valid: Maybe[bool] = UNSET
    items_validation_details: Maybe[list[ItemValidationDetails]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.is_valid) is not UNSET:
            data["isValid"] = value
        if (value := self.items_validation_details) is not UNSET:
            data["itemsValidationDetails"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CartValidationResult:
        return decode(data)


def decode(data: Any) -> CartValidationResult:
    if type(data) is not dict:
        passed: CartValidationResult = data
        return passed
    model = _new(CartValidationResult)
    unknown = len(data) - 2
    if "isValid" in data:
        model.is_valid = data["isValid"]
    else:
        model.is_valid = _absent
        unknown += 1
    if "itemsValidationDetails" in data:
        value = data["itemsValidationDetails"]
        model.items_validation_details = (
            [_item_validation_details.decode(item) for item in value] if type(value) is list else value
        )
    else:
        model.items_validation_details = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

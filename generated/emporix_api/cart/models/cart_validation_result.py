from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import item_validation_details as _item_validation_details

if TYPE_CHECKING:
    from .item_validation_details import ItemValidationDetails

NAMES = frozenset(
    {
        "isValid",
        "itemsValidationDetails",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CartValidationResult:
    is_valid: bool | None | Unset = UNSET
    items_validation_details: list[ItemValidationDetails] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.is_valid) is not UNSET:
            data["isValid"] = value
        if (value := self.items_validation_details) is not UNSET:
            data["itemsValidationDetails"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CartValidationResult:
        return decode(data)


def decode(data: Any) -> CartValidationResult:
    if type(data) is not dict:
        passed: CartValidationResult = data
        return passed
    get: Any = data.get
    model = _new(CartValidationResult)
    model.is_valid = get("isValid", UNSET)
    value = get("itemsValidationDetails", UNSET)
    model.items_validation_details = (
        [_item_validation_details.decode(item) for item in value] if type(value) is list else value
    )
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

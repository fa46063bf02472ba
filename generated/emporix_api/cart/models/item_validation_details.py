from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import validation_error as _validation_error

if TYPE_CHECKING:
    from .validation_error import ValidationError

NAMES = frozenset(
    {
        "id",
        "errors",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ItemValidationDetails:
    id: str | None | Unset = UNSET
    errors: list[ValidationError] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.errors
        if value is not UNSET:
            data["errors"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> ItemValidationDetails:
        return decode(data)


def decode(data: Any) -> ItemValidationDetails:
    if type(data) is not dict:
        passed: ItemValidationDetails = data
        return passed
    get: Any = data.get
    model = _new(ItemValidationDetails)
    model.id = get("id", UNSET)
    value = get("errors", UNSET)
    model.errors = [_validation_error.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

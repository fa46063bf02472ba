from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
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

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.errors) is not UNSET:
            data["errors"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
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

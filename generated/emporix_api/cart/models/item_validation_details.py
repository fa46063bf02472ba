from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import validation_error as _validation_error
    from .validation_error import ValidationError
else:
    _validation_error = Deferred(globals(), "validation_error")

NAMES = frozenset(
    {
        "id",
        "errors",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ItemValidationDetails(Model):
    """Part of `CartValidationResult`."""

    id: Maybe[str] = UNSET
    errors: Maybe[list[ValidationError]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.errors) is not UNSET:
            data["errors"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ItemValidationDetails:
        return decode(data)


def decode(data: Any) -> ItemValidationDetails:
    if type(data) is not dict:
        passed: ItemValidationDetails = data
        return passed
    model = _new(ItemValidationDetails)
    unknown = len(data) - 2
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "errors" in data:
        value = data["errors"]
        model.errors = [_validation_error.decode(item) for item in value] if type(value) is list else value
    else:
        model.errors = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

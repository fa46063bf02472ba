from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "id",
        "type",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Reference(Model):
    """Part of `AssignmentRequest`.

    Attributes:
        id: 1 or more characters; required.
        type_: Only `'PRODUCT'`; required.
    """

    id: str
    """1 or more characters; required."""
    type_: Literal["PRODUCT"] | str
    """Only `'PRODUCT'`; required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Reference:
        return decode(data)


def decode(data: Any) -> Reference:
    if type(data) is not dict:
        passed: Reference = data
        return passed
    model = _new(Reference)
    unknown = len(data) - 2
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

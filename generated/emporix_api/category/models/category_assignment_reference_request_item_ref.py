from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "id",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CategoryAssignmentReferenceRequestItemRef(Model):
    """Part of `CategoryAssignmentReferenceRequestItem`.

    Attributes:
        id: 1 or more characters; required.
    """

    id: str
    """1 or more characters; required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CategoryAssignmentReferenceRequestItemRef:
        return decode(data)


def decode(data: Any) -> CategoryAssignmentReferenceRequestItemRef:
    if type(data) is not dict:
        passed: CategoryAssignmentReferenceRequestItemRef = data
        return passed
    model = _new(CategoryAssignmentReferenceRequestItemRef)
    unknown = len(data) - 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

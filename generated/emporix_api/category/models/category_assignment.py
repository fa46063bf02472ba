from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import category_assignment_ref as _category_assignment_ref
    from .category_assignment_ref import CategoryAssignmentRef
else:
    _category_assignment_ref = Deferred(globals(), "category_assignment_ref")

NAMES = frozenset(
    {
        "id",
        "categoryId",
        "ref",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CategoryAssignment(Model):
    """Response of `categories.list_assignments`."""

    id: Maybe[str] = UNSET
    category_id: Maybe[str] = UNSET
    ref: Maybe[CategoryAssignmentRef] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.category_id) is not UNSET:
            data["categoryId"] = value
        if (value := self.ref) is not UNSET:
            data["ref"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CategoryAssignment:
        return decode(data)


def decode(data: Any) -> CategoryAssignment:
    if type(data) is not dict:
        passed: CategoryAssignment = data
        return passed
    model = _new(CategoryAssignment)
    unknown = len(data) - 3
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "categoryId" in data:
        model.category_id = data["categoryId"]
    else:
        model.category_id = _absent
        unknown += 1
    if "ref" in data:
        value = data["ref"]
        model.ref = _category_assignment_ref.decode(value) if type(value) is dict else value
    else:
        model.ref = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

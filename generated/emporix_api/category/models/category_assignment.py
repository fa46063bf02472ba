from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import category_assignment_ref as _category_assignment_ref

if TYPE_CHECKING:
    from .category_assignment_ref import CategoryAssignmentRef

NAMES = frozenset(
    {
        "id",
        "categoryId",
        "ref",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CategoryAssignment:
    id: str | None | Unset = UNSET
    category_id: str | None | Unset = UNSET
    ref: CategoryAssignmentRef | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.category_id) is not UNSET:
            data["categoryId"] = value
        if (value := self.ref) is not UNSET:
            data["ref"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CategoryAssignment:
        return decode(data)


def decode(data: Any) -> CategoryAssignment:
    if type(data) is not dict:
        passed: CategoryAssignment = data
        return passed
    get: Any = data.get
    model = _new(CategoryAssignment)
    model.id = get("id", UNSET)
    model.category_id = get("categoryId", UNSET)
    value = get("ref", UNSET)
    model.ref = _category_assignment_ref.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

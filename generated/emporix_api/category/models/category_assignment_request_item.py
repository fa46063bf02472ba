from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, as_dict
from . import category_assignment_request_item_ref as _category_assignment_request_item_ref

if TYPE_CHECKING:
    from .category_assignment_request_item_ref import CategoryAssignmentRequestItemRef

NAMES = frozenset(
    {
        "ref",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CategoryAssignmentRequestItem:
    ref: CategoryAssignmentRequestItemRef
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.ref) is not UNSET:
            data["ref"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CategoryAssignmentRequestItem:
        return decode(data)


def decode(data: Any) -> CategoryAssignmentRequestItem:
    if type(data) is not dict:
        passed: CategoryAssignmentRequestItem = data
        return passed
    get: Any = data.get
    model = _new(CategoryAssignmentRequestItem)
    value = get("ref", UNSET)
    model.ref = _category_assignment_request_item_ref.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

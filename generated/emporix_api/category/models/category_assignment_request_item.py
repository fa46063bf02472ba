from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET

if TYPE_CHECKING:
    from . import category_assignment_request_item_ref as _category_assignment_request_item_ref
    from .category_assignment_request_item_ref import CategoryAssignmentRequestItemRef
else:
    _category_assignment_request_item_ref = Deferred(globals(), "category_assignment_request_item_ref")

NAMES = frozenset(
    {
        "ref",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CategoryAssignmentRequestItem(Model):
    """Request of `categories.create_many_assignments`.

    Attributes:
        ref: Required.
    """

    ref: CategoryAssignmentRequestItemRef
    """Required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.ref) is not UNSET:
            data["ref"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CategoryAssignmentRequestItem:
        return decode(data)


def decode(data: Any) -> CategoryAssignmentRequestItem:
    if type(data) is not dict:
        passed: CategoryAssignmentRequestItem = data
        return passed
    model = _new(CategoryAssignmentRequestItem)
    unknown = len(data) - 1
    if "ref" in data:
        value = data["ref"]
        model.ref = _category_assignment_request_item_ref.decode(value) if type(value) is dict else value
    else:
        model.ref = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

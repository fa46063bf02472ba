from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...model import Model
from ...values import UNSET
from . import post_category_assignments_bulk_request_item_ref as _post_category_assignments_bulk_request_item_ref

if TYPE_CHECKING:
    from .post_category_assignments_bulk_request_item_ref import PostCategoryAssignmentsBulkRequestItemRef

NAMES = frozenset(
    {
        "ref",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PostCategoryAssignmentsBulkRequestItem(Model):
    ref: PostCategoryAssignmentsBulkRequestItemRef
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
    def from_dict(data: Any) -> PostCategoryAssignmentsBulkRequestItem:
        return decode(data)


def decode(data: Any) -> PostCategoryAssignmentsBulkRequestItem:
    if type(data) is not dict:
        passed: PostCategoryAssignmentsBulkRequestItem = data
        return passed
    model = _new(PostCategoryAssignmentsBulkRequestItem)
    unknown = len(data) - 1
    if "ref" in data:
        value = data["ref"]
        model.ref = _post_category_assignments_bulk_request_item_ref.decode(value) if type(value) is dict else value
    else:
        model.ref = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import item_assignment_item as _item_assignment_item
    from . import metadata_response as _metadata_response
    from .item_assignment_item import ItemAssignmentItem
    from .metadata_response import MetadataResponse
else:
    _item_assignment_item = Deferred(globals(), "item_assignment_item")
    _metadata_response = Deferred(globals(), "metadata_response")

NAMES = frozenset(
    {
        "segmentId",
        "item",
        "type",
        "mixins",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ItemAssignment(Model):
    """Response of `segments.list_all_items`, `segments.list_items`, `segments.search_items` and 1 more.

    Attributes:
        type_: One of `'PRODUCT'`, `'CATEGORY'`.
    """

    segment_id: Maybe[str] = UNSET
    item: Maybe[ItemAssignmentItem] = UNSET
    type_: Maybe[Literal["CATEGORY", "PRODUCT"] | str] = UNSET
    """One of `'PRODUCT'`, `'CATEGORY'`."""
    mixins: Maybe[dict[str, Any]] = UNSET
    metadata: Maybe[MetadataResponse] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.segment_id) is not UNSET:
            data["segmentId"] = value
        if (value := self.item) is not UNSET:
            data["item"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ItemAssignment:
        return decode(data)


def decode(data: Any) -> ItemAssignment:
    if type(data) is not dict:
        passed: ItemAssignment = data
        return passed
    model = _new(ItemAssignment)
    unknown = len(data) - 5
    if "segmentId" in data:
        model.segment_id = data["segmentId"]
    else:
        model.segment_id = _absent
        unknown += 1
    if "item" in data:
        value = data["item"]
        model.item = _item_assignment_item.decode(value) if type(value) is dict else value
    else:
        model.item = _absent
        unknown += 1
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_response.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import item_assignment_response_item as _item_assignment_response_item
from . import metadata_response as _metadata_response

if TYPE_CHECKING:
    from .item_assignment_response_item import ItemAssignmentResponseItem
    from .metadata_response import MetadataResponse

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


@attrs.define(kw_only=True, repr=False)
class ItemAssignmentResponse:
    segment_id: str | None | Unset = UNSET
    item: ItemAssignmentResponseItem | None | Unset = UNSET
    type_: Literal["CATEGORY", "PRODUCT"] | str | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    metadata: MetadataResponse | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ItemAssignmentResponse:
        return decode(data)


def decode(data: Any) -> ItemAssignmentResponse:
    if type(data) is not dict:
        passed: ItemAssignmentResponse = data
        return passed
    get: Any = data.get
    model = _new(ItemAssignmentResponse)
    model.segment_id = get("segmentId", UNSET)
    value = get("item", UNSET)
    model.item = _item_assignment_response_item.decode(value) if type(value) is dict else value
    model.type_ = get("type", UNSET)
    model.mixins = get("mixins", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata_response.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

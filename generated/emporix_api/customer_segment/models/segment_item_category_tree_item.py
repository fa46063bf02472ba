from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import validity as _validity
    from .validity import Validity
else:
    _validity = Deferred(globals(), "validity")

NAMES = frozenset(
    {
        "id",
        "code",
        "name",
        "localizedDescription",
        "localizedSlug",
        "ecn",
        "validity",
        "position",
        "published",
        "isSegmentAssigned",
        "subcategories",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SegmentItemCategoryTreeItem(Model):
    """Response of `segments.list_item_category_trees`."""

    id: Maybe[str] = UNSET
    code: Maybe[str] = UNSET
    name: Maybe[dict[str, str]] = UNSET
    localized_description: Maybe[dict[str, str]] = UNSET
    localized_slug: Maybe[dict[str, str]] = UNSET
    ecn: Maybe[list[str]] = UNSET
    validity: Maybe[Validity] = UNSET
    position: Maybe[int] = UNSET
    published: Maybe[bool] = UNSET
    is_segment_assigned: Maybe[bool] = UNSET
    subcategories: Maybe[list[dict[str, Any]]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.localized_description) is not UNSET:
            data["localizedDescription"] = value
        if (value := self.localized_slug) is not UNSET:
            data["localizedSlug"] = value
        if (value := self.ecn) is not UNSET:
            data["ecn"] = value
        if (value := self.validity) is not UNSET:
            data["validity"] = value
        if (value := self.position) is not UNSET:
            data["position"] = value
        if (value := self.published) is not UNSET:
            data["published"] = value
        if (value := self.is_segment_assigned) is not UNSET:
            data["isSegmentAssigned"] = value
        if (value := self.subcategories) is not UNSET:
            data["subcategories"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SegmentItemCategoryTreeItem:
        return decode(data)


def decode(data: Any) -> SegmentItemCategoryTreeItem:
    if type(data) is not dict:
        passed: SegmentItemCategoryTreeItem = data
        return passed
    model = _new(SegmentItemCategoryTreeItem)
    unknown = len(data) - 11
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "localizedDescription" in data:
        model.localized_description = data["localizedDescription"]
    else:
        model.localized_description = _absent
        unknown += 1
    if "localizedSlug" in data:
        model.localized_slug = data["localizedSlug"]
    else:
        model.localized_slug = _absent
        unknown += 1
    if "ecn" in data:
        model.ecn = data["ecn"]
    else:
        model.ecn = _absent
        unknown += 1
    if "validity" in data:
        value = data["validity"]
        model.validity = _validity.decode(value) if type(value) is dict else value
    else:
        model.validity = _absent
        unknown += 1
    if "position" in data:
        model.position = data["position"]
    else:
        model.position = _absent
        unknown += 1
    if "published" in data:
        model.published = data["published"]
    else:
        model.published = _absent
        unknown += 1
    if "isSegmentAssigned" in data:
        model.is_segment_assigned = data["isSegmentAssigned"]
    else:
        model.is_segment_assigned = _absent
        unknown += 1
    if "subcategories" in data:
        model.subcategories = data["subcategories"]
    else:
        model.subcategories = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

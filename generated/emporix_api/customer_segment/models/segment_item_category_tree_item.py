from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import validity as _validity

if TYPE_CHECKING:
    from .validity import Validity

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


@attrs.define(kw_only=True, repr=False)
class SegmentItemCategoryTreeItem:
    id: str | None | Unset = UNSET
    code: str | None | Unset = UNSET
    name: dict[str, str] | None | Unset = UNSET
    localized_description: dict[str, str] | None | Unset = UNSET
    localized_slug: dict[str, str] | None | Unset = UNSET
    ecn: list[str] | None | Unset = UNSET
    validity: Validity | None | Unset = UNSET
    position: int | None | Unset = UNSET
    published: bool | None | Unset = UNSET
    is_segment_assigned: bool | None | Unset = UNSET
    subcategories: list[dict[str, Any]] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> SegmentItemCategoryTreeItem:
        return decode(data)


def decode(data: Any) -> SegmentItemCategoryTreeItem:
    if type(data) is not dict:
        passed: SegmentItemCategoryTreeItem = data
        return passed
    get: Any = data.get
    model = _new(SegmentItemCategoryTreeItem)
    model.id = get("id", UNSET)
    model.code = get("code", UNSET)
    model.name = get("name", UNSET)
    model.localized_description = get("localizedDescription", UNSET)
    model.localized_slug = get("localizedSlug", UNSET)
    model.ecn = get("ecn", UNSET)
    value = get("validity", UNSET)
    model.validity = _validity.decode(value) if type(value) is dict else value
    model.position = get("position", UNSET)
    model.published = get("published", UNSET)
    model.is_segment_assigned = get("isSegmentAssigned", UNSET)
    model.subcategories = get("subcategories", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

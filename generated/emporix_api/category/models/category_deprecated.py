from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import assignment_deprecated as _assignment_deprecated
from . import category_deprecated_media_item as _category_deprecated_media_item

if TYPE_CHECKING:
    from .assignment_deprecated import AssignmentDeprecated
    from .category_deprecated_media_item import CategoryDeprecatedMediaItem

NAMES = frozenset(
    {
        "id",
        "parentId",
        "name",
        "code",
        "description",
        "media",
        "position",
        "published",
        "ecn",
        "subcategories",
        "assignments",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CategoryDeprecated:
    id: str | None | Unset = UNSET
    parent_id: str | None | Unset = UNSET
    name: str | dict[str, Any] | None | Unset = UNSET
    code: str | None | Unset = UNSET
    description: str | dict[str, Any] | None | Unset = UNSET
    media: list[CategoryDeprecatedMediaItem] | None | Unset = UNSET
    position: int | None | Unset = UNSET
    published: bool | None | Unset = UNSET
    ecn: list[str] | None | Unset = UNSET
    subcategories: list[CategoryDeprecated] | None | Unset = UNSET
    assignments: list[AssignmentDeprecated] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.parent_id) is not UNSET:
            data["parentId"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.media) is not UNSET:
            data["media"] = value
        if (value := self.position) is not UNSET:
            data["position"] = value
        if (value := self.published) is not UNSET:
            data["published"] = value
        if (value := self.ecn) is not UNSET:
            data["ecn"] = value
        if (value := self.subcategories) is not UNSET:
            data["subcategories"] = value
        if (value := self.assignments) is not UNSET:
            data["assignments"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CategoryDeprecated:
        return decode(data)


def decode(data: Any) -> CategoryDeprecated:
    if type(data) is not dict:
        passed: CategoryDeprecated = data
        return passed
    get: Any = data.get
    model = _new(CategoryDeprecated)
    model.id = get("id", UNSET)
    model.parent_id = get("parentId", UNSET)
    model.name = get("name", UNSET)
    model.code = get("code", UNSET)
    model.description = get("description", UNSET)
    value = get("media", UNSET)
    model.media = [_category_deprecated_media_item.decode(item) for item in value] if type(value) is list else value
    model.position = get("position", UNSET)
    model.published = get("published", UNSET)
    model.ecn = get("ecn", UNSET)
    value = get("subcategories", UNSET)
    model.subcategories = [decode(item) for item in value] if type(value) is list else value
    value = get("assignments", UNSET)
    model.assignments = [_assignment_deprecated.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

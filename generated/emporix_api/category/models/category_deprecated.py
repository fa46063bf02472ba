from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import assignment_deprecated as _assignment_deprecated
    from . import category_deprecated_media_item as _category_deprecated_media_item
    from .assignment_deprecated import AssignmentDeprecated
    from .category_deprecated_media_item import CategoryDeprecatedMediaItem
else:
    _assignment_deprecated = Deferred(globals(), "assignment_deprecated")
    _category_deprecated_media_item = Deferred(globals(), "category_deprecated_media_item")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CategoryDeprecated(Model):
    """Response of `categories.get_tree`.

    Attributes:
        position: 0 or more.
    """

    id: Maybe[str] = UNSET
    parent_id: Maybe[str] = UNSET
    name: Maybe[str | dict[str, Any]] = UNSET
    code: Maybe[str] = UNSET
    description: Maybe[str | dict[str, Any]] = UNSET
    media: Maybe[list[CategoryDeprecatedMediaItem]] = UNSET
    position: Maybe[int] = UNSET
    """0 or more."""
    published: Maybe[bool] = UNSET
    ecn: Maybe[list[str]] = UNSET
    subcategories: Maybe[list[CategoryDeprecated]] = UNSET
    assignments: Maybe[list[AssignmentDeprecated]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CategoryDeprecated:
        return decode(data)


def decode(data: Any) -> CategoryDeprecated:
    if type(data) is not dict:
        passed: CategoryDeprecated = data
        return passed
    model = _new(CategoryDeprecated)
    unknown = len(data) - 11
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "parentId" in data:
        model.parent_id = data["parentId"]
    else:
        model.parent_id = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    if "media" in data:
        value = data["media"]
        model.media = [_category_deprecated_media_item.decode(item) for item in value] if type(value) is list else value
    else:
        model.media = _absent
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
    if "ecn" in data:
        model.ecn = data["ecn"]
    else:
        model.ecn = _absent
        unknown += 1
    if "subcategories" in data:
        value = data["subcategories"]
        model.subcategories = [decode(item) for item in value] if type(value) is list else value
    else:
        model.subcategories = _absent
        unknown += 1
    if "assignments" in data:
        value = data["assignments"]
        model.assignments = [_assignment_deprecated.decode(item) for item in value] if type(value) is list else value
    else:
        model.assignments = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "id",
        "url",
        "tags",
        "contentType",
        "stored",
        "uploadLink",
        "mixins",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CategoryDeprecatedMediaItem(Model):
    """Part of `CategoryDeprecated`."""

    id: Maybe[str] = UNSET
    url: Maybe[str] = UNSET
    tags: Maybe[list[str]] = UNSET
    content_type: Maybe[str] = UNSET
    stored: Maybe[bool] = UNSET
    upload_link: Maybe[str] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.url) is not UNSET:
            data["url"] = value
        if (value := self.tags) is not UNSET:
            data["tags"] = value
        if (value := self.content_type) is not UNSET:
            data["contentType"] = value
        if (value := self.stored) is not UNSET:
            data["stored"] = value
        if (value := self.upload_link) is not UNSET:
            data["uploadLink"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CategoryDeprecatedMediaItem:
        return decode(data)


def decode(data: Any) -> CategoryDeprecatedMediaItem:
    if type(data) is not dict:
        passed: CategoryDeprecatedMediaItem = data
        return passed
    model = _new(CategoryDeprecatedMediaItem)
    unknown = len(data) - 7
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "url" in data:
        model.url = data["url"]
    else:
        model.url = _absent
        unknown += 1
    if "tags" in data:
        model.tags = data["tags"]
    else:
        model.tags = _absent
        unknown += 1
    if "contentType" in data:
        model.content_type = data["contentType"]
    else:
        model.content_type = _absent
        unknown += 1
    if "stored" in data:
        model.stored = data["stored"]
    else:
        model.stored = _absent
        unknown += 1
    if "uploadLink" in data:
        model.upload_link = data["uploadLink"]
    else:
        model.upload_link = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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


@attrs.define(kw_only=True, repr=False)
class CategoryDeprecatedMediaItem:
    id: str | None | Unset = UNSET
    url: str | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    content_type: str | None | Unset = UNSET
    stored: bool | None | Unset = UNSET
    upload_link: str | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CategoryDeprecatedMediaItem:
        return decode(data)


def decode(data: Any) -> CategoryDeprecatedMediaItem:
    if type(data) is not dict:
        passed: CategoryDeprecatedMediaItem = data
        return passed
    get: Any = data.get
    model = _new(CategoryDeprecatedMediaItem)
    model.id = get("id", UNSET)
    model.url = get("url", UNSET)
    model.tags = get("tags", UNSET)
    model.content_type = get("contentType", UNSET)
    model.stored = get("stored", UNSET)
    model.upload_link = get("uploadLink", UNSET)
    model.mixins = get("mixins", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

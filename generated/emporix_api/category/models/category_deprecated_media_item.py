from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

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

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.url
        if value is not UNSET:
            data["url"] = value
        value = self.tags
        if value is not UNSET:
            data["tags"] = encode(value)
        value = self.content_type
        if value is not UNSET:
            data["contentType"] = value
        value = self.stored
        if value is not UNSET:
            data["stored"] = value
        value = self.upload_link
        if value is not UNSET:
            data["uploadLink"] = value
        value = self.mixins
        if value is not UNSET:
            data["mixins"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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

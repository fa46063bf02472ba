from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "id",
        "yrn",
        "contentType",
        "createdAt",
        "uploadLink",
        "url",
        "cloudinaryUrl",
        "uncommittedMedia",
        "tags",
        "customAttributes",
        "mixins",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class MediaItem:
    id: str | None | Unset = UNSET
    yrn: str | None | Unset = UNSET
    content_type: str | None | Unset = UNSET
    created_at: str | None | Unset = UNSET
    upload_link: str | None | Unset = UNSET
    url: str | None | Unset = UNSET
    cloudinary_url: str | None | Unset = UNSET
    uncommitted_media: bool | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    custom_attributes: dict[str, Any] | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.yrn) is not UNSET:
            data["yrn"] = value
        if (value := self.content_type) is not UNSET:
            data["contentType"] = value
        if (value := self.created_at) is not UNSET:
            data["createdAt"] = value
        if (value := self.upload_link) is not UNSET:
            data["uploadLink"] = value
        if (value := self.url) is not UNSET:
            data["url"] = value
        if (value := self.cloudinary_url) is not UNSET:
            data["cloudinaryUrl"] = value
        if (value := self.uncommitted_media) is not UNSET:
            data["uncommittedMedia"] = value
        if (value := self.tags) is not UNSET:
            data["tags"] = value
        if (value := self.custom_attributes) is not UNSET:
            data["customAttributes"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> MediaItem:
        return decode(data)


def decode(data: Any) -> MediaItem:
    if type(data) is not dict:
        passed: MediaItem = data
        return passed
    get: Any = data.get
    model = _new(MediaItem)
    model.id = get("id", UNSET)
    model.yrn = get("yrn", UNSET)
    model.content_type = get("contentType", UNSET)
    model.created_at = get("createdAt", UNSET)
    model.upload_link = get("uploadLink", UNSET)
    model.url = get("url", UNSET)
    model.cloudinary_url = get("cloudinaryUrl", UNSET)
    model.uncommitted_media = get("uncommittedMedia", UNSET)
    model.tags = get("tags", UNSET)
    model.custom_attributes = get("customAttributes", UNSET)
    model.mixins = get("mixins", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

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

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.yrn
        if value is not UNSET:
            data["yrn"] = value
        value = self.content_type
        if value is not UNSET:
            data["contentType"] = value
        value = self.created_at
        if value is not UNSET:
            data["createdAt"] = value
        value = self.upload_link
        if value is not UNSET:
            data["uploadLink"] = value
        value = self.url
        if value is not UNSET:
            data["url"] = value
        value = self.cloudinary_url
        if value is not UNSET:
            data["cloudinaryUrl"] = value
        value = self.uncommitted_media
        if value is not UNSET:
            data["uncommittedMedia"] = value
        value = self.tags
        if value is not UNSET:
            data["tags"] = encode(value)
        value = self.custom_attributes
        if value is not UNSET:
            data["customAttributes"] = encode(value)
        value = self.mixins
        if value is not UNSET:
            data["mixins"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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

from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class MediaItem(Model):
    """Part of `BasicProduct`, `BundleProduct`, `DynamicVariantProduct` and 2 more."""

    id: Maybe[str] = UNSET
    yrn: Maybe[str] = UNSET
    content_type: Maybe[str] = UNSET
    created_at: Maybe[str] = UNSET
    upload_link: Maybe[str] = UNSET
    url: Maybe[str] = UNSET
    cloudinary_url: Maybe[str] = UNSET
    uncommitted_media: Maybe[bool] = UNSET
    tags: Maybe[list[str]] = UNSET
    custom_attributes: Maybe[dict[str, Any]] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> MediaItem:
        return decode(data)


def decode(data: Any) -> MediaItem:
    if type(data) is not dict:
        passed: MediaItem = data
        return passed
    model = _new(MediaItem)
    unknown = len(data) - 11
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "yrn" in data:
        model.yrn = data["yrn"]
    else:
        model.yrn = _absent
        unknown += 1
    if "contentType" in data:
        model.content_type = data["contentType"]
    else:
        model.content_type = _absent
        unknown += 1
    if "createdAt" in data:
        model.created_at = data["createdAt"]
    else:
        model.created_at = _absent
        unknown += 1
    if "uploadLink" in data:
        model.upload_link = data["uploadLink"]
    else:
        model.upload_link = _absent
        unknown += 1
    if "url" in data:
        model.url = data["url"]
    else:
        model.url = _absent
        unknown += 1
    if "cloudinaryUrl" in data:
        model.cloudinary_url = data["cloudinaryUrl"]
    else:
        model.cloudinary_url = _absent
        unknown += 1
    if "uncommittedMedia" in data:
        model.uncommitted_media = data["uncommittedMedia"]
    else:
        model.uncommitted_media = _absent
        unknown += 1
    if "tags" in data:
        model.tags = data["tags"]
    else:
        model.tags = _absent
        unknown += 1
    if "customAttributes" in data:
        model.custom_attributes = data["customAttributes"]
    else:
        model.custom_attributes = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import media_custom_attributes as _media_custom_attributes
    from . import media_metadata as _media_metadata
    from .media_custom_attributes import MediaCustomAttributes
    from .media_metadata import MediaMetadata
else:
    _media_custom_attributes = Deferred(globals(), "media_custom_attributes")
    _media_metadata = Deferred(globals(), "media_metadata")

NAMES = frozenset(
    {
        "id",
        "url",
        "contentType",
        "metadata",
        "customAttributes",
        "mixins",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Media(Model):
    """Part of `Category`."""

    id: Maybe[str] = UNSET
    url: Maybe[str] = UNSET
    content_type: Maybe[str] = UNSET
    metadata: Maybe[MediaMetadata] = UNSET
    custom_attributes: Maybe[MediaCustomAttributes] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.url) is not UNSET:
            data["url"] = value
        if (value := self.content_type) is not UNSET:
            data["contentType"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.custom_attributes) is not UNSET:
            data["customAttributes"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Media:
        return decode(data)


def decode(data: Any) -> Media:
    if type(data) is not dict:
        passed: Media = data
        return passed
    model = _new(Media)
    unknown = len(data) - 6
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
    if "contentType" in data:
        model.content_type = data["contentType"]
    else:
        model.content_type = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _media_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "customAttributes" in data:
        value = data["customAttributes"]
        model.custom_attributes = _media_custom_attributes.decode(value) if type(value) is dict else value
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

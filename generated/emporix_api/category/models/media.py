from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import media_custom_attributes as _media_custom_attributes
from . import media_metadata as _media_metadata

if TYPE_CHECKING:
    from .media_custom_attributes import MediaCustomAttributes
    from .media_metadata import MediaMetadata

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


@attrs.define(kw_only=True, repr=False)
class Media:
    id: str | None | Unset = UNSET
    url: str | None | Unset = UNSET
    content_type: str | None | Unset = UNSET
    metadata: MediaMetadata | None | Unset = UNSET
    custom_attributes: MediaCustomAttributes | None | Unset = UNSET
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
        if (value := self.content_type) is not UNSET:
            data["contentType"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.custom_attributes) is not UNSET:
            data["customAttributes"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Media:
        return decode(data)


def decode(data: Any) -> Media:
    if type(data) is not dict:
        passed: Media = data
        return passed
    get: Any = data.get
    model = _new(Media)
    model.id = get("id", UNSET)
    model.url = get("url", UNSET)
    model.content_type = get("contentType", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _media_metadata.decode(value) if type(value) is dict else value
    value = get("customAttributes", UNSET)
    model.custom_attributes = _media_custom_attributes.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

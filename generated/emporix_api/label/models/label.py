from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import metadata as _metadata
from . import overlay as _overlay

if TYPE_CHECKING:
    from .metadata import Metadata
    from .overlay import Overlay

NAMES = frozenset(
    {
        "id",
        "name",
        "mediaId",
        "image",
        "cloudinaryUrl",
        "overlay",
        "description",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Label:
    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    media_id: str | None | Unset = UNSET
    image: str | None | Unset = UNSET
    cloudinary_url: str | None | Unset = UNSET
    overlay: Overlay | None | Unset = UNSET
    description: str | dict[str, str] | None | Unset = UNSET
    metadata: Metadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.name
        if value is not UNSET:
            data["name"] = value
        value = self.media_id
        if value is not UNSET:
            data["mediaId"] = value
        value = self.image
        if value is not UNSET:
            data["image"] = value
        value = self.cloudinary_url
        if value is not UNSET:
            data["cloudinaryUrl"] = value
        value = self.overlay
        if value is not UNSET:
            data["overlay"] = encode(value)
        value = self.description
        if value is not UNSET:
            data["description"] = encode(value)
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> Label:
        return decode(data)


def decode(data: Any) -> Label:
    if type(data) is not dict:
        passed: Label = data
        return passed
    get: Any = data.get
    model = _new(Label)
    model.id = get("id", UNSET)
    model.name = get("name", UNSET)
    model.media_id = get("mediaId", UNSET)
    model.image = get("image", UNSET)
    model.cloudinary_url = get("cloudinaryUrl", UNSET)
    value = get("overlay", UNSET)
    model.overlay = _overlay.decode(value) if type(value) is dict else value
    model.description = get("description", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import label_metadata as _label_metadata
from . import overlay as _overlay

if TYPE_CHECKING:
    from .label_metadata import LabelMetadata
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
    metadata: LabelMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.media_id) is not UNSET:
            data["mediaId"] = value
        if (value := self.image) is not UNSET:
            data["image"] = value
        if (value := self.cloudinary_url) is not UNSET:
            data["cloudinaryUrl"] = value
        if (value := self.overlay) is not UNSET:
            data["overlay"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
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
    model.metadata = _label_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

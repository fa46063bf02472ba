from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import label_metadata as _label_metadata
    from . import overlay as _overlay
    from .label_metadata import LabelMetadata
    from .overlay import Overlay
else:
    _label_metadata = Deferred(globals(), "label_metadata")
    _overlay = Deferred(globals(), "overlay")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Label(Model):
    """Response of `labels.list`, `labels.create`, `labels.get` and 2 more."""

    id: Maybe[str] = UNSET
    name: Maybe[str] = UNSET
    media_id: Maybe[str] = UNSET
    image: Maybe[str] = UNSET
    cloudinary_url: Maybe[str] = UNSET
    overlay: Maybe[Overlay] = UNSET
    description: Maybe[str | dict[str, str]] = UNSET
    metadata: Maybe[LabelMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Label:
        return decode(data)


def decode(data: Any) -> Label:
    if type(data) is not dict:
        passed: Label = data
        return passed
    model = _new(Label)
    unknown = len(data) - 8
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "mediaId" in data:
        model.media_id = data["mediaId"]
    else:
        model.media_id = _absent
        unknown += 1
    if "image" in data:
        model.image = data["image"]
    else:
        model.image = _absent
        unknown += 1
    if "cloudinaryUrl" in data:
        model.cloudinary_url = data["cloudinaryUrl"]
    else:
        model.cloudinary_url = _absent
        unknown += 1
    if "overlay" in data:
        value = data["overlay"]
        model.overlay = _overlay.decode(value) if type(value) is dict else value
    else:
        model.overlay = _absent
        unknown += 1
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _label_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

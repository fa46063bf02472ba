from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import brand_metadata as _brand_metadata
    from .brand_metadata import BrandMetadata
else:
    _brand_metadata = Deferred(globals(), "brand_metadata")

NAMES = frozenset(
    {
        "name",
        "cloudinaryUrl",
        "description",
        "localizedName",
        "localizedDescription",
        "image",
        "mediaId",
        "id",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Brand(Model):
    """Response of `brands.list`, `brands.create`, `brands.get` and 2 more."""

    name: Maybe[str] = UNSET
    cloudinary_url: Maybe[str] = UNSET
    description: Maybe[str] = UNSET
    localized_name: Maybe[dict[str, str]] = UNSET
    localized_description: Maybe[dict[str, str]] = UNSET
    image: Maybe[str] = UNSET
    media_id: Maybe[str] = UNSET
    id: Maybe[str] = UNSET
    metadata: Maybe[BrandMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.cloudinary_url) is not UNSET:
            data["cloudinaryUrl"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.localized_name) is not UNSET:
            data["localizedName"] = value
        if (value := self.localized_description) is not UNSET:
            data["localizedDescription"] = value
        if (value := self.image) is not UNSET:
            data["image"] = value
        if (value := self.media_id) is not UNSET:
            data["mediaId"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Brand:
        return decode(data)


def decode(data: Any) -> Brand:
    if type(data) is not dict:
        passed: Brand = data
        return passed
    model = _new(Brand)
    unknown = len(data) - 9
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "cloudinaryUrl" in data:
        model.cloudinary_url = data["cloudinaryUrl"]
    else:
        model.cloudinary_url = _absent
        unknown += 1
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    if "localizedName" in data:
        model.localized_name = data["localizedName"]
    else:
        model.localized_name = _absent
        unknown += 1
    if "localizedDescription" in data:
        model.localized_description = data["localizedDescription"]
    else:
        model.localized_description = _absent
        unknown += 1
    if "image" in data:
        model.image = data["image"]
    else:
        model.image = _absent
        unknown += 1
    if "mediaId" in data:
        model.media_id = data["mediaId"]
    else:
        model.media_id = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _brand_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

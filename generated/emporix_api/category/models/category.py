from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import classification_mixin as _classification_mixin
    from . import media as _media
    from . import metadata_response as _metadata_response
    from . import own_classification_mixin as _own_classification_mixin
    from . import validity as _validity
    from .classification_mixin import ClassificationMixin
    from .media import Media
    from .metadata_response import MetadataResponse
    from .own_classification_mixin import OwnClassificationMixin
    from .validity import Validity
else:
    _classification_mixin = Deferred(globals(), "classification_mixin")
    _media = Deferred(globals(), "media")
    _metadata_response = Deferred(globals(), "metadata_response")
    _own_classification_mixin = Deferred(globals(), "own_classification_mixin")
    _validity = Deferred(globals(), "validity")

NAMES = frozenset(
    {
        "id",
        "parentId",
        "localizedName",
        "localizedDescription",
        "localizedSlug",
        "name",
        "description",
        "code",
        "ecn",
        "validity",
        "position",
        "published",
        "supercategoriesIds",
        "ownClassificationMixins",
        "classificationMixins",
        "mixins",
        "metadata",
        "media",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Category(Model):
    """Response of `assignments.list_by_reference`, `categories.list`, `categories.search` and 3 more.

    Attributes:
        name: Deprecated.
        description: Deprecated.
    """

    id: Maybe[str] = UNSET
    parent_id: Maybe[str] = UNSET
    localized_name: Maybe[dict[str, str]] = UNSET
    localized_description: Maybe[dict[str, str]] = UNSET
    localized_slug: Maybe[dict[str, str]] = UNSET
    name: Maybe[str] = UNSET
    """Deprecated."""
    description: Maybe[str] = UNSET
    """Deprecated."""
    code: Maybe[str] = UNSET
    ecn: Maybe[list[str]] = UNSET
    validity: Maybe[Validity] = UNSET
    position: Maybe[int] = UNSET
    published: Maybe[bool] = UNSET
    supercategories_ids: Maybe[list[str]] = UNSET
    own_classification_mixins: Maybe[list[OwnClassificationMixin]] = UNSET
    classification_mixins: Maybe[list[ClassificationMixin]] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    metadata: Maybe[MetadataResponse] = UNSET
    media: Maybe[list[Media]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.parent_id) is not UNSET:
            data["parentId"] = value
        if (value := self.localized_name) is not UNSET:
            data["localizedName"] = value
        if (value := self.localized_description) is not UNSET:
            data["localizedDescription"] = value
        if (value := self.localized_slug) is not UNSET:
            data["localizedSlug"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.ecn) is not UNSET:
            data["ecn"] = value
        if (value := self.validity) is not UNSET:
            data["validity"] = value
        if (value := self.position) is not UNSET:
            data["position"] = value
        if (value := self.published) is not UNSET:
            data["published"] = value
        if (value := self.supercategories_ids) is not UNSET:
            data["supercategoriesIds"] = value
        if (value := self.own_classification_mixins) is not UNSET:
            data["ownClassificationMixins"] = value
        if (value := self.classification_mixins) is not UNSET:
            data["classificationMixins"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.media) is not UNSET:
            data["media"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Category:
        return decode(data)


def decode(data: Any) -> Category:
    if type(data) is not dict:
        passed: Category = data
        return passed
    model = _new(Category)
    unknown = len(data) - 18
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "parentId" in data:
        model.parent_id = data["parentId"]
    else:
        model.parent_id = _absent
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
    if "localizedSlug" in data:
        model.localized_slug = data["localizedSlug"]
    else:
        model.localized_slug = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "ecn" in data:
        model.ecn = data["ecn"]
    else:
        model.ecn = _absent
        unknown += 1
    if "validity" in data:
        value = data["validity"]
        model.validity = _validity.decode(value) if type(value) is dict else value
    else:
        model.validity = _absent
        unknown += 1
    if "position" in data:
        model.position = data["position"]
    else:
        model.position = _absent
        unknown += 1
    if "published" in data:
        model.published = data["published"]
    else:
        model.published = _absent
        unknown += 1
    if "supercategoriesIds" in data:
        model.supercategories_ids = data["supercategoriesIds"]
    else:
        model.supercategories_ids = _absent
        unknown += 1
    if "ownClassificationMixins" in data:
        value = data["ownClassificationMixins"]
        model.own_classification_mixins = (
            [_own_classification_mixin.decode(item) for item in value] if type(value) is list else value
        )
    else:
        model.own_classification_mixins = _absent
        unknown += 1
    if "classificationMixins" in data:
        value = data["classificationMixins"]
        model.classification_mixins = (
            [_classification_mixin.decode(item) for item in value] if type(value) is list else value
        )
    else:
        model.classification_mixins = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_response.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "media" in data:
        value = data["media"]
        model.media = [_media.decode(item) for item in value] if type(value) is list else value
    else:
        model.media = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

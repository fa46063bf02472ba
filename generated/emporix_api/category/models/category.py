from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import classification_mixin as _classification_mixin
from . import media as _media
from . import metadata_response as _metadata_response
from . import own_classification_mixin as _own_classification_mixin
from . import validity as _validity

if TYPE_CHECKING:
    from .classification_mixin import ClassificationMixin
    from .media import Media
    from .metadata_response import MetadataResponse
    from .own_classification_mixin import OwnClassificationMixin
    from .validity import Validity

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


@attrs.define(kw_only=True, repr=False)
class Category:
    id: str | None | Unset = UNSET
    parent_id: str | None | Unset = UNSET
    localized_name: dict[str, str] | None | Unset = UNSET
    localized_description: dict[str, str] | None | Unset = UNSET
    localized_slug: dict[str, str] | None | Unset = UNSET
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    code: str | None | Unset = UNSET
    ecn: list[str] | None | Unset = UNSET
    validity: Validity | None | Unset = UNSET
    position: int | None | Unset = UNSET
    published: bool | None | Unset = UNSET
    supercategories_ids: list[str] | None | Unset = UNSET
    own_classification_mixins: list[OwnClassificationMixin] | None | Unset = UNSET
    classification_mixins: list[ClassificationMixin] | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    metadata: MetadataResponse | None | Unset = UNSET
    media: list[Media] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Category:
        return decode(data)


def decode(data: Any) -> Category:
    if type(data) is not dict:
        passed: Category = data
        return passed
    get: Any = data.get
    model = _new(Category)
    model.id = get("id", UNSET)
    model.parent_id = get("parentId", UNSET)
    model.localized_name = get("localizedName", UNSET)
    model.localized_description = get("localizedDescription", UNSET)
    model.localized_slug = get("localizedSlug", UNSET)
    model.name = get("name", UNSET)
    model.description = get("description", UNSET)
    model.code = get("code", UNSET)
    model.ecn = get("ecn", UNSET)
    value = get("validity", UNSET)
    model.validity = _validity.decode(value) if type(value) is dict else value
    model.position = get("position", UNSET)
    model.published = get("published", UNSET)
    model.supercategories_ids = get("supercategoriesIds", UNSET)
    value = get("ownClassificationMixins", UNSET)
    model.own_classification_mixins = (
        [_own_classification_mixin.decode(item) for item in value] if type(value) is list else value
    )
    value = get("classificationMixins", UNSET)
    model.classification_mixins = (
        [_classification_mixin.decode(item) for item in value] if type(value) is list else value
    )
    model.mixins = get("mixins", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata_response.decode(value) if type(value) is dict else value
    value = get("media", UNSET)
    model.media = [_media.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
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

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.parent_id
        if value is not UNSET:
            data["parentId"] = value
        value = self.localized_name
        if value is not UNSET:
            data["localizedName"] = encode(value)
        value = self.localized_description
        if value is not UNSET:
            data["localizedDescription"] = encode(value)
        value = self.localized_slug
        if value is not UNSET:
            data["localizedSlug"] = encode(value)
        value = self.name
        if value is not UNSET:
            data["name"] = value
        value = self.description
        if value is not UNSET:
            data["description"] = value
        value = self.code
        if value is not UNSET:
            data["code"] = value
        value = self.ecn
        if value is not UNSET:
            data["ecn"] = encode(value)
        value = self.validity
        if value is not UNSET:
            data["validity"] = encode(value)
        value = self.position
        if value is not UNSET:
            data["position"] = value
        value = self.published
        if value is not UNSET:
            data["published"] = value
        value = self.supercategories_ids
        if value is not UNSET:
            data["supercategoriesIds"] = encode(value)
        value = self.own_classification_mixins
        if value is not UNSET:
            data["ownClassificationMixins"] = encode(value)
        value = self.classification_mixins
        if value is not UNSET:
            data["classificationMixins"] = encode(value)
        value = self.mixins
        if value is not UNSET:
            data["mixins"] = encode(value)
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        value = self.media
        if value is not UNSET:
            data["media"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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

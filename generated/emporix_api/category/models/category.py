from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...types import UNSET, Unset, encode

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
    localized_name: dict[str, Any] | None | Unset = UNSET
    localized_description: dict[str, Any] | None | Unset = UNSET
    localized_slug: dict[str, Any] | None | Unset = UNSET
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    code: str | None | Unset = UNSET
    ecn: list[str] | None | Unset = UNSET
    validity: dict[str, Any] | None | Unset = UNSET
    position: int | None | Unset = UNSET
    published: bool | None | Unset = UNSET
    supercategories_ids: list[str] | None | Unset = UNSET
    own_classification_mixins: list[dict[str, Any]] | None | Unset = UNSET
    classification_mixins: list[dict[str, Any]] | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    metadata: dict[str, Any] | None | Unset = UNSET
    media: list[dict[str, Any]] | None | Unset = UNSET
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
    model.validity = get("validity", UNSET)
    model.position = get("position", UNSET)
    model.published = get("published", UNSET)
    model.supercategories_ids = get("supercategoriesIds", UNSET)
    model.own_classification_mixins = get("ownClassificationMixins", UNSET)
    model.classification_mixins = get("classificationMixins", UNSET)
    model.mixins = get("mixins", UNSET)
    model.metadata = get("metadata", UNSET)
    model.media = get("media", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

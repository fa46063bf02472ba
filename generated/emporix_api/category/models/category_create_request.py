from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import metadata_create as _metadata_create
from . import own_classification_mixin as _own_classification_mixin

if TYPE_CHECKING:
    from .metadata_create import MetadataCreate
    from .own_classification_mixin import OwnClassificationMixin

NAMES = frozenset(
    {
        "localizedName",
        "published",
        "id",
        "type",
        "localizedDescription",
        "parentId",
        "localizedSlug",
        "ecn",
        "code",
        "validity",
        "position",
        "ownClassificationMixins",
        "mixins",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CategoryCreateRequest:
    localized_name: dict[str, str]
    published: bool
    id: str | None | Unset = UNSET
    type_: Literal["CLASSIFICATION", "STANDARD"] | str | None | Unset = UNSET
    localized_description: dict[str, str] | None | Unset = UNSET
    parent_id: str | None | Unset = UNSET
    localized_slug: dict[str, str] | None | Unset = UNSET
    ecn: list[str] | None | Unset = UNSET
    code: str | None | Unset = UNSET
    validity: dict[str, str] | None | Unset = UNSET
    position: int | None | Unset = UNSET
    own_classification_mixins: list[OwnClassificationMixin] | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    metadata: MetadataCreate | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.localized_name) is not UNSET:
            data["localizedName"] = value
        if (value := self.published) is not UNSET:
            data["published"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.localized_description) is not UNSET:
            data["localizedDescription"] = value
        if (value := self.parent_id) is not UNSET:
            data["parentId"] = value
        if (value := self.localized_slug) is not UNSET:
            data["localizedSlug"] = value
        if (value := self.ecn) is not UNSET:
            data["ecn"] = value
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.validity) is not UNSET:
            data["validity"] = value
        if (value := self.position) is not UNSET:
            data["position"] = value
        if (value := self.own_classification_mixins) is not UNSET:
            data["ownClassificationMixins"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CategoryCreateRequest:
        return decode(data)


def decode(data: Any) -> CategoryCreateRequest:
    if type(data) is not dict:
        passed: CategoryCreateRequest = data
        return passed
    get: Any = data.get
    model = _new(CategoryCreateRequest)
    model.localized_name = get("localizedName", UNSET)
    model.published = get("published", UNSET)
    model.id = get("id", UNSET)
    model.type_ = get("type", UNSET)
    model.localized_description = get("localizedDescription", UNSET)
    model.parent_id = get("parentId", UNSET)
    model.localized_slug = get("localizedSlug", UNSET)
    model.ecn = get("ecn", UNSET)
    model.code = get("code", UNSET)
    model.validity = get("validity", UNSET)
    model.position = get("position", UNSET)
    value = get("ownClassificationMixins", UNSET)
    model.own_classification_mixins = (
        [_own_classification_mixin.decode(item) for item in value] if type(value) is list else value
    )
    model.mixins = get("mixins", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata_create.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

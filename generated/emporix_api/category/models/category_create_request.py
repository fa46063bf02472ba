from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import metadata_create as _metadata_create
    from . import own_classification_mixin as _own_classification_mixin
    from .metadata_create import MetadataCreate
    from .own_classification_mixin import OwnClassificationMixin
else:
    _metadata_create = Deferred(globals(), "metadata_create")
    _own_classification_mixin = Deferred(globals(), "own_classification_mixin")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CategoryCreateRequest(Model):
    """Request of `categories.create`.

    Attributes:
        localized_name: Required.
        published: Required.
        type_: One of `'CLASSIFICATION'`, `'STANDARD'`.
        position: 0 or more.
    """

    localized_name: dict[str, str]
    """Required."""
    published: bool
    """Required."""
    id: Maybe[str] = UNSET
    type_: Maybe[Literal["CLASSIFICATION", "STANDARD"] | str] = UNSET
    """One of `'CLASSIFICATION'`, `'STANDARD'`."""
    localized_description: Maybe[dict[str, str]] = UNSET
    parent_id: Maybe[str] = UNSET
    localized_slug: Maybe[dict[str, str]] = UNSET
    ecn: Maybe[list[str]] = UNSET
    code: Maybe[str] = UNSET
    validity: Maybe[dict[str, str]] = UNSET
    position: Maybe[int] = UNSET
    """0 or more."""
    own_classification_mixins: Maybe[list[OwnClassificationMixin]] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    metadata: Maybe[MetadataCreate] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CategoryCreateRequest:
        return decode(data)


def decode(data: Any) -> CategoryCreateRequest:
    if type(data) is not dict:
        passed: CategoryCreateRequest = data
        return passed
    model = _new(CategoryCreateRequest)
    unknown = len(data) - 14
    if "localizedName" in data:
        model.localized_name = data["localizedName"]
    else:
        model.localized_name = _absent
        unknown += 1
    if "published" in data:
        model.published = data["published"]
    else:
        model.published = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "localizedDescription" in data:
        model.localized_description = data["localizedDescription"]
    else:
        model.localized_description = _absent
        unknown += 1
    if "parentId" in data:
        model.parent_id = data["parentId"]
    else:
        model.parent_id = _absent
        unknown += 1
    if "localizedSlug" in data:
        model.localized_slug = data["localizedSlug"]
    else:
        model.localized_slug = _absent
        unknown += 1
    if "ecn" in data:
        model.ecn = data["ecn"]
    else:
        model.ecn = _absent
        unknown += 1
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "validity" in data:
        model.validity = data["validity"]
    else:
        model.validity = _absent
        unknown += 1
    if "position" in data:
        model.position = data["position"]
    else:
        model.position = _absent
        unknown += 1
    if "ownClassificationMixins" in data:
        value = data["ownClassificationMixins"]
        model.own_classification_mixins = (
            [_own_classification_mixin.decode(item) for item in value] if type(value) is list else value
        )
    else:
        model.own_classification_mixins = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_create.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

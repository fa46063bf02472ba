from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import classification_mixin as _classification_mixin
from . import dynamic_variant_info as _dynamic_variant_info

if TYPE_CHECKING:
    from .classification_mixin import ClassificationMixin
    from .dynamic_variant_info import DynamicVariantInfo

NAMES = frozenset(
    {
        "mixins",
        "version",
        "classificationMixins",
        "createdAt",
        "modifiedAt",
        "dynamicVariantInfo",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class DynamicVariantProductMetadata:
    mixins: dict[str, Any] | None | Unset = UNSET
    version: float | None | Unset = UNSET
    classification_mixins: list[ClassificationMixin] | None | Unset = UNSET
    created_at: str | None | Unset = UNSET
    modified_at: str | None | Unset = UNSET
    dynamic_variant_info: DynamicVariantInfo | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.version) is not UNSET:
            data["version"] = value
        if (value := self.classification_mixins) is not UNSET:
            data["classificationMixins"] = value
        if (value := self.created_at) is not UNSET:
            data["createdAt"] = value
        if (value := self.modified_at) is not UNSET:
            data["modifiedAt"] = value
        if (value := self.dynamic_variant_info) is not UNSET:
            data["dynamicVariantInfo"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> DynamicVariantProductMetadata:
        return decode(data)


def decode(data: Any) -> DynamicVariantProductMetadata:
    if type(data) is not dict:
        passed: DynamicVariantProductMetadata = data
        return passed
    get: Any = data.get
    model = _new(DynamicVariantProductMetadata)
    model.mixins = get("mixins", UNSET)
    model.version = get("version", UNSET)
    value = get("classificationMixins", UNSET)
    model.classification_mixins = (
        [_classification_mixin.decode(item) for item in value] if type(value) is list else value
    )
    model.created_at = get("createdAt", UNSET)
    model.modified_at = get("modifiedAt", UNSET)
    value = get("dynamicVariantInfo", UNSET)
    model.dynamic_variant_info = _dynamic_variant_info.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

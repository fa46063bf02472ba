from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import classification_mixin as _classification_mixin
    from . import dynamic_variant_info as _dynamic_variant_info
    from .classification_mixin import ClassificationMixin
    from .dynamic_variant_info import DynamicVariantInfo
else:
    _classification_mixin = Deferred(globals(), "classification_mixin")
    _dynamic_variant_info = Deferred(globals(), "dynamic_variant_info")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class DynamicVariantProductMetadata(Model):
    """Part of `DynamicVariantProduct`."""

    mixins: Maybe[dict[str, Any]] = UNSET
    version: Maybe[float] = UNSET
    classification_mixins: Maybe[list[ClassificationMixin]] = UNSET
    created_at: Maybe[str] = UNSET
    modified_at: Maybe[str] = UNSET
    dynamic_variant_info: Maybe[DynamicVariantInfo] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> DynamicVariantProductMetadata:
        return decode(data)


def decode(data: Any) -> DynamicVariantProductMetadata:
    if type(data) is not dict:
        passed: DynamicVariantProductMetadata = data
        return passed
    model = _new(DynamicVariantProductMetadata)
    unknown = len(data) - 6
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "version" in data:
        model.version = data["version"]
    else:
        model.version = _absent
        unknown += 1
    if "classificationMixins" in data:
        value = data["classificationMixins"]
        model.classification_mixins = (
            [_classification_mixin.decode(item) for item in value] if type(value) is list else value
        )
    else:
        model.classification_mixins = _absent
        unknown += 1
    if "createdAt" in data:
        model.created_at = data["createdAt"]
    else:
        model.created_at = _absent
        unknown += 1
    if "modifiedAt" in data:
        model.modified_at = data["modifiedAt"]
    else:
        model.modified_at = _absent
        unknown += 1
    if "dynamicVariantInfo" in data:
        value = data["dynamicVariantInfo"]
        model.dynamic_variant_info = _dynamic_variant_info.decode(value) if type(value) is dict else value
    else:
        model.dynamic_variant_info = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import classification_mixin as _classification_mixin
    from .classification_mixin import ClassificationMixin
else:
    _classification_mixin = Deferred(globals(), "classification_mixin")

NAMES = frozenset(
    {
        "mixins",
        "version",
        "classificationMixins",
        "createdAt",
        "modifiedAt",
        "overridden",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class VariantProductMetadata(Model):
    """Part of `VariantProduct`."""

    mixins: Maybe[dict[str, Any]] = UNSET
    version: Maybe[float] = UNSET
    classification_mixins: Maybe[list[ClassificationMixin]] = UNSET
    created_at: Maybe[str] = UNSET
    modified_at: Maybe[str] = UNSET
    overridden: Maybe[list[str]] = UNSET
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
        if (value := self.overridden) is not UNSET:
            data["overridden"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> VariantProductMetadata:
        return decode(data)


def decode(data: Any) -> VariantProductMetadata:
    if type(data) is not dict:
        passed: VariantProductMetadata = data
        return passed
    model = _new(VariantProductMetadata)
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
    if "overridden" in data:
        model.overridden = data["overridden"]
    else:
        model.overridden = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "name",
        "mixinPath",
        "schemaUrl",
        "required",
        "sourceCategoryId",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ClassificationMixin(Model):
    """Part of `Category`.

    Attributes:
        name: Pattern `^[a-zA-Z0-9_]\\S*$`.
        schema_url: Pattern `^https?://[^\\s/$.?#].\\S*$`.
    """

    name: Maybe[str] = UNSET
    """Pattern `^[a-zA-Z0-9_]\\S*$`."""
    mixin_path: Maybe[str] = UNSET
    schema_url: Maybe[str] = UNSET
    """Pattern `^https?://[^\\s/$.?#].\\S*$`."""
    required: Maybe[bool] = UNSET
    source_category_id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.mixin_path) is not UNSET:
            data["mixinPath"] = value
        if (value := self.schema_url) is not UNSET:
            data["schemaUrl"] = value
        if (value := self.required) is not UNSET:
            data["required"] = value
        if (value := self.source_category_id) is not UNSET:
            data["sourceCategoryId"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ClassificationMixin:
        return decode(data)


def decode(data: Any) -> ClassificationMixin:
    if type(data) is not dict:
        passed: ClassificationMixin = data
        return passed
    model = _new(ClassificationMixin)
    unknown = len(data) - 5
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "mixinPath" in data:
        model.mixin_path = data["mixinPath"]
    else:
        model.mixin_path = _absent
        unknown += 1
    if "schemaUrl" in data:
        model.schema_url = data["schemaUrl"]
    else:
        model.schema_url = _absent
        unknown += 1
    if "required" in data:
        model.required = data["required"]
    else:
        model.required = _absent
        unknown += 1
    if "sourceCategoryId" in data:
        model.source_category_id = data["sourceCategoryId"]
    else:
        model.source_category_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

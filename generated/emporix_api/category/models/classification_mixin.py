from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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


@attrs.define(kw_only=True, repr=False)
class ClassificationMixin:
    name: str | None | Unset = UNSET
    mixin_path: str | None | Unset = UNSET
    schema_url: str | None | Unset = UNSET
    required: bool | None | Unset = UNSET
    source_category_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ClassificationMixin:
        return decode(data)


def decode(data: Any) -> ClassificationMixin:
    if type(data) is not dict:
        passed: ClassificationMixin = data
        return passed
    get: Any = data.get
    model = _new(ClassificationMixin)
    model.name = get("name", UNSET)
    model.mixin_path = get("mixinPath", UNSET)
    model.schema_url = get("schemaUrl", UNSET)
    model.required = get("required", UNSET)
    model.source_category_id = get("sourceCategoryId", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

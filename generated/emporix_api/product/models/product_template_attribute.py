from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...types import UNSET, Unset, encode

NAMES = frozenset(
    {
        "key",
        "name",
        "type",
        "metadata",
        "values",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ProductTemplateAttribute:
    key: str | None | Unset = UNSET
    name: dict[str, Any] | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    metadata: dict[str, Any] | None | Unset = UNSET
    values: list[dict[str, Any]] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.key
        if value is not UNSET:
            data["key"] = value
        value = self.name
        if value is not UNSET:
            data["name"] = encode(value)
        value = self.type_
        if value is not UNSET:
            data["type"] = value
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        value = self.values
        if value is not UNSET:
            data["values"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> ProductTemplateAttribute:
        return decode(data)


def decode(data: Any) -> ProductTemplateAttribute:
    if type(data) is not dict:
        passed: ProductTemplateAttribute = data
        return passed
    get: Any = data.get
    model = _new(ProductTemplateAttribute)
    model.key = get("key", UNSET)
    model.name = get("name", UNSET)
    model.type_ = get("type", UNSET)
    model.metadata = get("metadata", UNSET)
    model.values = get("values", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import schema_attribute_array_type as _schema_attribute_array_type
from . import schema_attribute_metadata as _schema_attribute_metadata
from . import schema_attribute_value as _schema_attribute_value

if TYPE_CHECKING:
    from .schema_attribute_array_type import SchemaAttributeArrayType
    from .schema_attribute_metadata import SchemaAttributeMetadata
    from .schema_attribute_value import SchemaAttributeValue

NAMES = frozenset(
    {
        "key",
        "name",
        "description",
        "type",
        "precision",
        "metadata",
        "values",
        "attributes",
        "arrayType",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class SchemaAttribute:
    key: str | None | Unset = UNSET
    name: dict[str, Any] | None | Unset = UNSET
    description: dict[str, Any] | None | Unset = UNSET
    type_: (
        Literal[
            "ARRAY", "BOOLEAN", "DATE", "DATE_TIME", "DECIMAL", "ENUM", "NUMBER", "OBJECT", "REFERENCE", "TEXT", "TIME"
        ]
        | str
        | None
        | Unset
    ) = UNSET
    precision: float | None | Unset = UNSET
    metadata: SchemaAttributeMetadata | None | Unset = UNSET
    values: list[SchemaAttributeValue] | None | Unset = UNSET
    attributes: list[SchemaAttribute] | None | Unset = UNSET
    array_type: SchemaAttributeArrayType | None | Unset = UNSET
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
        value = self.description
        if value is not UNSET:
            data["description"] = encode(value)
        value = self.type_
        if value is not UNSET:
            data["type"] = value
        value = self.precision
        if value is not UNSET:
            data["precision"] = value
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        value = self.values
        if value is not UNSET:
            data["values"] = encode(value)
        value = self.attributes
        if value is not UNSET:
            data["attributes"] = encode(value)
        value = self.array_type
        if value is not UNSET:
            data["arrayType"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> SchemaAttribute:
        return decode(data)


def decode(data: Any) -> SchemaAttribute:
    if type(data) is not dict:
        passed: SchemaAttribute = data
        return passed
    get: Any = data.get
    model = _new(SchemaAttribute)
    model.key = get("key", UNSET)
    model.name = get("name", UNSET)
    model.description = get("description", UNSET)
    model.type_ = get("type", UNSET)
    model.precision = get("precision", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _schema_attribute_metadata.decode(value) if type(value) is dict else value
    value = get("values", UNSET)
    model.values = [_schema_attribute_value.decode(item) for item in value] if type(value) is list else value
    value = get("attributes", UNSET)
    model.attributes = [decode(item) for item in value] if type(value) is list else value
    value = get("arrayType", UNSET)
    model.array_type = _schema_attribute_array_type.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
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

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.key) is not UNSET:
            data["key"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.precision) is not UNSET:
            data["precision"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.values) is not UNSET:
            data["values"] = value
        if (value := self.attributes) is not UNSET:
            data["attributes"] = value
        if (value := self.array_type) is not UNSET:
            data["arrayType"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
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

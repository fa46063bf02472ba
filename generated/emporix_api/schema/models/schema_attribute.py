from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import schema_attribute_array_type as _schema_attribute_array_type
    from . import schema_attribute_metadata as _schema_attribute_metadata
    from . import schema_attribute_value as _schema_attribute_value
    from .schema_attribute_array_type import SchemaAttributeArrayType
    from .schema_attribute_metadata import SchemaAttributeMetadata
    from .schema_attribute_value import SchemaAttributeValue
else:
    _schema_attribute_array_type = Deferred(globals(), "schema_attribute_array_type")
    _schema_attribute_metadata = Deferred(globals(), "schema_attribute_metadata")
    _schema_attribute_value = Deferred(globals(), "schema_attribute_value")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SchemaAttribute(Model):
    """Part of `Schema`, `SchemaCreation` and `SchemaUpdate`.

    Attributes:
        key: Required in requests.
        name: Required in requests.
        type_: One of `'TEXT'`, `'NUMBER'`, `'DECIMAL'`, `'BOOLEAN'`, `'DATE'`, `'TIME'`, `'DATE_TIME'`, `'ENUM'`,
            `'ARRAY'`, `'OBJECT'`, `'REFERENCE'`; required in requests.
        precision: Default `0.01`.
        metadata: Required in requests.
    """

    key: Maybe[str] = UNSET
    """Required in requests."""
    name: Maybe[dict[str, Any]] = UNSET
    """Required in requests."""
    description: Maybe[dict[str, Any]] = UNSET
    type_: Maybe[
        Literal[
            "ARRAY", "BOOLEAN", "DATE", "DATE_TIME", "DECIMAL", "ENUM", "NUMBER", "OBJECT", "REFERENCE", "TEXT", "TIME"
        ]
        | str
    ] = UNSET
    """One of `'TEXT'`, `'NUMBER'`, `'DECIMAL'`, `'BOOLEAN'`, `'DATE'`, `'TIME'`, `'DATE_TIME'`, `'ENUM'`, `'ARRAY'`,
    `'OBJECT'`, `'REFERENCE'`; required in requests.
    """
    precision: Maybe[float] = UNSET
    """Default `0.01`."""
    metadata: Maybe[SchemaAttributeMetadata] = UNSET
    """Required in requests."""
    values: Maybe[list[SchemaAttributeValue]] = UNSET
    attributes: Maybe[list[SchemaAttribute]] = UNSET
    array_type: Maybe[SchemaAttributeArrayType] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SchemaAttribute:
        return decode(data)


def decode(data: Any) -> SchemaAttribute:
    if type(data) is not dict:
        passed: SchemaAttribute = data
        return passed
    model = _new(SchemaAttribute)
    unknown = len(data) - 9
    if "key" in data:
        model.key = data["key"]
    else:
        model.key = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "precision" in data:
        model.precision = data["precision"]
    else:
        model.precision = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _schema_attribute_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "values" in data:
        value = data["values"]
        model.values = [_schema_attribute_value.decode(item) for item in value] if type(value) is list else value
    else:
        model.values = _absent
        unknown += 1
    if "attributes" in data:
        value = data["attributes"]
        model.attributes = [decode(item) for item in value] if type(value) is list else value
    else:
        model.attributes = _absent
        unknown += 1
    if "arrayType" in data:
        value = data["arrayType"]
        model.array_type = _schema_attribute_array_type.decode(value) if type(value) is dict else value
    else:
        model.array_type = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

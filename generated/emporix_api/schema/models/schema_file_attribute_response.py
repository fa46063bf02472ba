from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import schema_attribute_metadata as _schema_attribute_metadata
from . import schema_attribute_value as _schema_attribute_value

if TYPE_CHECKING:
    from .schema_attribute_metadata import SchemaAttributeMetadata
    from .schema_attribute_value import SchemaAttributeValue

NAMES = frozenset(
    {
        "key",
        "metadata",
        "values",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class SchemaFileAttributeResponse:
    key: str | None | Unset = UNSET
    metadata: SchemaAttributeMetadata | None | Unset = UNSET
    values: list[SchemaAttributeValue] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.key) is not UNSET:
            data["key"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.values) is not UNSET:
            data["values"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> SchemaFileAttributeResponse:
        return decode(data)


def decode(data: Any) -> SchemaFileAttributeResponse:
    if type(data) is not dict:
        passed: SchemaFileAttributeResponse = data
        return passed
    get: Any = data.get
    model = _new(SchemaFileAttributeResponse)
    model.key = get("key", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _schema_attribute_metadata.decode(value) if type(value) is dict else value
    value = get("values", UNSET)
    model.values = [_schema_attribute_value.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

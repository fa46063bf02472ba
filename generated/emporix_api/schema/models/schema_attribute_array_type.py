from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import schema_attribute_value as _schema_attribute_value

if TYPE_CHECKING:
    from .schema_attribute_value import SchemaAttributeValue

NAMES = frozenset(
    {
        "type",
        "values",
        "localized",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class SchemaAttributeArrayType:
    type_: (
        Literal[
            "ARRAY", "BOOLEAN", "DATE", "DATE_TIME", "DECIMAL", "ENUM", "NUMBER", "OBJECT", "REFERENCE", "TEXT", "TIME"
        ]
        | str
        | None
        | Unset
    ) = UNSET
    values: list[SchemaAttributeValue] | None | Unset = UNSET
    localized: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.values) is not UNSET:
            data["values"] = value
        if (value := self.localized) is not UNSET:
            data["localized"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> SchemaAttributeArrayType:
        return decode(data)


def decode(data: Any) -> SchemaAttributeArrayType:
    if type(data) is not dict:
        passed: SchemaAttributeArrayType = data
        return passed
    get: Any = data.get
    model = _new(SchemaAttributeArrayType)
    model.type_ = get("type", UNSET)
    value = get("values", UNSET)
    model.values = [_schema_attribute_value.decode(item) for item in value] if type(value) is list else value
    model.localized = get("localized", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

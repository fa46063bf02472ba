from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import schema_attribute_value as _schema_attribute_value
    from .schema_attribute_value import SchemaAttributeValue
else:
    _schema_attribute_value = Deferred(globals(), "schema_attribute_value")

NAMES = frozenset(
    {
        "type",
        "values",
        "localized",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SchemaAttributeArrayType(Model):
    """Part of `SchemaAttribute`.

    Attributes:
        type_: One of `'TEXT'`, `'NUMBER'`, `'DECIMAL'`, `'BOOLEAN'`, `'DATE'`, `'TIME'`, `'DATE_TIME'`, `'ENUM'`,
            `'ARRAY'`, `'OBJECT'`, `'REFERENCE'`; required in requests.
    """

    type_: Maybe[
        Literal[
            "ARRAY", "BOOLEAN", "DATE", "DATE_TIME", "DECIMAL", "ENUM", "NUMBER", "OBJECT", "REFERENCE", "TEXT", "TIME"
        ]
        | str
    ] = UNSET
    """One of `'TEXT'`, `'NUMBER'`, `'DECIMAL'`, `'BOOLEAN'`, `'DATE'`, `'TIME'`, `'DATE_TIME'`, `'ENUM'`, `'ARRAY'`,
    `'OBJECT'`, `'REFERENCE'`; required in requests.
    """
    values: Maybe[list[SchemaAttributeValue]] = UNSET
    localized: Maybe[bool] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.values) is not UNSET:
            data["values"] = value
        if (value := self.localized) is not UNSET:
            data["localized"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SchemaAttributeArrayType:
        return decode(data)


def decode(data: Any) -> SchemaAttributeArrayType:
    if type(data) is not dict:
        passed: SchemaAttributeArrayType = data
        return passed
    model = _new(SchemaAttributeArrayType)
    unknown = len(data) - 3
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "values" in data:
        value = data["values"]
        model.values = [_schema_attribute_value.decode(item) for item in value] if type(value) is list else value
    else:
        model.values = _absent
        unknown += 1
    if "localized" in data:
        model.localized = data["localized"]
    else:
        model.localized = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

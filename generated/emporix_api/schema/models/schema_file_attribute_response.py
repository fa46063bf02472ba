from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import schema_attribute_metadata as _schema_attribute_metadata
    from . import schema_attribute_value as _schema_attribute_value
    from .schema_attribute_metadata import SchemaAttributeMetadata
    from .schema_attribute_value import SchemaAttributeValue
else:
    _schema_attribute_metadata = Deferred(globals(), "schema_attribute_metadata")
    _schema_attribute_value = Deferred(globals(), "schema_attribute_value")

NAMES = frozenset(
    {
        "key",
        "metadata",
        "values",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SchemaFileAttributeResponse(Model):
    """Part of `SchemaFileResponse`."""

    key: Maybe[str] = UNSET
    metadata: Maybe[SchemaAttributeMetadata] = UNSET
    values: Maybe[list[SchemaAttributeValue]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.key) is not UNSET:
            data["key"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.values) is not UNSET:
            data["values"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SchemaFileAttributeResponse:
        return decode(data)


def decode(data: Any) -> SchemaFileAttributeResponse:
    if type(data) is not dict:
        passed: SchemaFileAttributeResponse = data
        return passed
    model = _new(SchemaFileAttributeResponse)
    unknown = len(data) - 3
    if "key" in data:
        model.key = data["key"]
    else:
        model.key = _absent
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
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

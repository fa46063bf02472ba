from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import custom_schema_type_metadata as _custom_schema_type_metadata
    from .custom_schema_type_metadata import CustomSchemaTypeMetadata
else:
    _custom_schema_type_metadata = Deferred(globals(), "custom_schema_type_metadata")

NAMES = frozenset(
    {
        "id",
        "name",
        "schemas",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CustomSchemaType(Model):
    """Response of `custom_entities.list` and `custom_entities.get`."""

    id: Maybe[str] = UNSET
    name: Maybe[dict[str, Any]] = UNSET
    schemas: Maybe[dict[str, Any]] = UNSET
    metadata: Maybe[CustomSchemaTypeMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.schemas) is not UNSET:
            data["schemas"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomSchemaType:
        return decode(data)


def decode(data: Any) -> CustomSchemaType:
    if type(data) is not dict:
        passed: CustomSchemaType = data
        return passed
    model = _new(CustomSchemaType)
    unknown = len(data) - 4
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "schemas" in data:
        model.schemas = data["schemas"]
    else:
        model.schemas = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _custom_schema_type_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

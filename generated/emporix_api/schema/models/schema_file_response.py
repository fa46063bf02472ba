from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import schema_file_attribute_response as _schema_file_attribute_response
    from . import schema_metadata_update as _schema_metadata_update
    from .schema_file_attribute_response import SchemaFileAttributeResponse
    from .schema_metadata_update import SchemaMetadataUpdate
else:
    _schema_file_attribute_response = Deferred(globals(), "schema_file_attribute_response")
    _schema_metadata_update = Deferred(globals(), "schema_metadata_update")

NAMES = frozenset(
    {
        "id",
        "attributes",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SchemaFileResponse(Model):
    """Response of `schemas.parse_file`."""

    id: Maybe[str] = UNSET
    attributes: Maybe[list[SchemaFileAttributeResponse]] = UNSET
    metadata: Maybe[SchemaMetadataUpdate] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.attributes) is not UNSET:
            data["attributes"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SchemaFileResponse:
        return decode(data)


def decode(data: Any) -> SchemaFileResponse:
    if type(data) is not dict:
        passed: SchemaFileResponse = data
        return passed
    model = _new(SchemaFileResponse)
    unknown = len(data) - 3
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "attributes" in data:
        value = data["attributes"]
        model.attributes = (
            [_schema_file_attribute_response.decode(item) for item in value] if type(value) is list else value
        )
    else:
        model.attributes = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _schema_metadata_update.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import schema_file_attribute_response as _schema_file_attribute_response
from . import schema_metadata_update as _schema_metadata_update

if TYPE_CHECKING:
    from .schema_file_attribute_response import SchemaFileAttributeResponse
    from .schema_metadata_update import SchemaMetadataUpdate

NAMES = frozenset(
    {
        "id",
        "attributes",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class SchemaFileResponse:
    id: str | None | Unset = UNSET
    attributes: list[SchemaFileAttributeResponse] | None | Unset = UNSET
    metadata: SchemaMetadataUpdate | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.attributes) is not UNSET:
            data["attributes"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> SchemaFileResponse:
        return decode(data)


def decode(data: Any) -> SchemaFileResponse:
    if type(data) is not dict:
        passed: SchemaFileResponse = data
        return passed
    get: Any = data.get
    model = _new(SchemaFileResponse)
    model.id = get("id", UNSET)
    value = get("attributes", UNSET)
    model.attributes = (
        [_schema_file_attribute_response.decode(item) for item in value] if type(value) is list else value
    )
    value = get("metadata", UNSET)
    model.metadata = _schema_metadata_update.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

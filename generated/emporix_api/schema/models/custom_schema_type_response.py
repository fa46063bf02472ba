from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import custom_schema_type_response_metadata as _custom_schema_type_response_metadata

if TYPE_CHECKING:
    from .custom_schema_type_response_metadata import CustomSchemaTypeResponseMetadata

NAMES = frozenset(
    {
        "id",
        "name",
        "schemas",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CustomSchemaTypeResponse:
    id: str | None | Unset = UNSET
    name: dict[str, Any] | None | Unset = UNSET
    schemas: dict[str, Any] | None | Unset = UNSET
    metadata: CustomSchemaTypeResponseMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomSchemaTypeResponse:
        return decode(data)


def decode(data: Any) -> CustomSchemaTypeResponse:
    if type(data) is not dict:
        passed: CustomSchemaTypeResponse = data
        return passed
    get: Any = data.get
    model = _new(CustomSchemaTypeResponse)
    model.id = get("id", UNSET)
    model.name = get("name", UNSET)
    model.schemas = get("schemas", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _custom_schema_type_response_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

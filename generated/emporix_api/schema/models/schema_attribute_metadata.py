from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "readOnly",
        "localized",
        "required",
        "nullable",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class SchemaAttributeMetadata:
    read_only: bool | None | Unset = UNSET
    localized: bool | None | Unset = UNSET
    required: bool | None | Unset = UNSET
    nullable: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.read_only) is not UNSET:
            data["readOnly"] = value
        if (value := self.localized) is not UNSET:
            data["localized"] = value
        if (value := self.required) is not UNSET:
            data["required"] = value
        if (value := self.nullable) is not UNSET:
            data["nullable"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> SchemaAttributeMetadata:
        return decode(data)


def decode(data: Any) -> SchemaAttributeMetadata:
    if type(data) is not dict:
        passed: SchemaAttributeMetadata = data
        return passed
    get: Any = data.get
    model = _new(SchemaAttributeMetadata)
    model.read_only = get("readOnly", UNSET)
    model.localized = get("localized", UNSET)
    model.required = get("required", UNSET)
    model.nullable = get("nullable", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

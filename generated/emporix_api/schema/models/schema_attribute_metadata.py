from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "readOnly",
        "localized",
        "required",
        "nullable",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SchemaAttributeMetadata(Model):
    """Part of `SchemaAttribute` and `SchemaFileAttributeResponse`."""

    read_only: Maybe[bool] = UNSET
    localized: Maybe[bool] = UNSET
    required: Maybe[bool] = UNSET
    nullable: Maybe[bool] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SchemaAttributeMetadata:
        return decode(data)


def decode(data: Any) -> SchemaAttributeMetadata:
    if type(data) is not dict:
        passed: SchemaAttributeMetadata = data
        return passed
    model = _new(SchemaAttributeMetadata)
    unknown = len(data) - 4
    if "readOnly" in data:
        model.read_only = data["readOnly"]
    else:
        model.read_only = _absent
        unknown += 1
    if "localized" in data:
        model.localized = data["localized"]
    else:
        model.localized = _absent
        unknown += 1
    if "required" in data:
        model.required = data["required"]
    else:
        model.required = _absent
        unknown += 1
    if "nullable" in data:
        model.nullable = data["nullable"]
    else:
        model.nullable = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "file",
        "id",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SchemaFileRequest(Model):
    """Request of `schemas.parse_file`.

    Attributes:
        file: Required.
    """

    file: dict[str, Any]
    """Required."""
    id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.file) is not UNSET:
            data["file"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SchemaFileRequest:
        return decode(data)


def decode(data: Any) -> SchemaFileRequest:
    if type(data) is not dict:
        passed: SchemaFileRequest = data
        return passed
    model = _new(SchemaFileRequest)
    unknown = len(data) - 2
    if "file" in data:
        model.file = data["file"]
    else:
        model.file = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

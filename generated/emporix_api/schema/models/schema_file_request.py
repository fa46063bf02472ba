from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "file",
        "id",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class SchemaFileRequest:
    file: dict[str, Any]
    id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.file) is not UNSET:
            data["file"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> SchemaFileRequest:
        return decode(data)


def decode(data: Any) -> SchemaFileRequest:
    if type(data) is not dict:
        passed: SchemaFileRequest = data
        return passed
    get: Any = data.get
    model = _new(SchemaFileRequest)
    model.file = get("file", UNSET)
    model.id = get("id", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "version",
        "createdAt",
        "modifiedAt",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class PermissionMetadata:
    version: int | None | Unset = UNSET
    created_at: str | None | Unset = UNSET
    modified_at: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.version) is not UNSET:
            data["version"] = value
        if (value := self.created_at) is not UNSET:
            data["createdAt"] = value
        if (value := self.modified_at) is not UNSET:
            data["modifiedAt"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> PermissionMetadata:
        return decode(data)


def decode(data: Any) -> PermissionMetadata:
    if type(data) is not dict:
        passed: PermissionMetadata = data
        return passed
    get: Any = data.get
    model = _new(PermissionMetadata)
    model.version = get("version", UNSET)
    model.created_at = get("createdAt", UNSET)
    model.modified_at = get("modifiedAt", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

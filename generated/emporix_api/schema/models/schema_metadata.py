from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "version",
        "url",
        "createdAt",
        "modifiedAt",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SchemaMetadata(Model):
    """Part of `Reference` and `Schema`."""

    version: Maybe[float] = UNSET
    url: Maybe[str] = UNSET
    created_at: Maybe[str] = UNSET
    modified_at: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.version) is not UNSET:
            data["version"] = value
        if (value := self.url) is not UNSET:
            data["url"] = value
        if (value := self.created_at) is not UNSET:
            data["createdAt"] = value
        if (value := self.modified_at) is not UNSET:
            data["modifiedAt"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SchemaMetadata:
        return decode(data)


def decode(data: Any) -> SchemaMetadata:
    if type(data) is not dict:
        passed: SchemaMetadata = data
        return passed
    model = _new(SchemaMetadata)
    unknown = len(data) - 4
    if "version" in data:
        model.version = data["version"]
    else:
        model.version = _absent
        unknown += 1
    if "url" in data:
        model.url = data["url"]
    else:
        model.url = _absent
        unknown += 1
    if "createdAt" in data:
        model.created_at = data["createdAt"]
    else:
        model.created_at = _absent
        unknown += 1
    if "modifiedAt" in data:
        model.modified_at = data["modifiedAt"]
    else:
        model.modified_at = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

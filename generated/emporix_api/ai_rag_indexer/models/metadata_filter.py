from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "key",
        "name",
        "description",
        "type",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class MetadataFilter(Model):
    """Response of `metadata.list_filter`.

    Attributes:
        name: Deprecated.
        description: Deprecated.
        type_: One of `'string'`, `'integer'`, `'float'`, `'boolean'`, `'datetime'`, `'date'`, `'time'`, `'dictionary'`,
            `'list'`, `'object'`.
    """

    key: Maybe[str] = UNSET
    name: Maybe[str] = UNSET
    """Deprecated."""
    description: Maybe[str] = UNSET
    """Deprecated."""
    type_: Maybe[
        Literal["boolean", "date", "datetime", "dictionary", "float", "integer", "list", "object", "string", "time"]
        | str
    ] = UNSET
    """One of `'string'`, `'integer'`, `'float'`, `'boolean'`, `'datetime'`, `'date'`, `'time'`, `'dictionary'`,
    `'list'`, `'object'`.
    """
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.key) is not UNSET:
            data["key"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> MetadataFilter:
        return decode(data)


def decode(data: Any) -> MetadataFilter:
    if type(data) is not dict:
        passed: MetadataFilter = data
        return passed
    model = _new(MetadataFilter)
    unknown = len(data) - 4
    if "key" in data:
        model.key = data["key"]
    else:
        model.key = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "key",
        "name",
        "description",
        "type",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class MetadataFilter:
    key: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    type_: (
        Literal["boolean", "date", "datetime", "dictionary", "float", "integer", "list", "object", "string", "time"]
        | str
        | None
        | Unset
    ) = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> MetadataFilter:
        return decode(data)


def decode(data: Any) -> MetadataFilter:
    if type(data) is not dict:
        passed: MetadataFilter = data
        return passed
    get: Any = data.get
    model = _new(MetadataFilter)
    model.key = get("key", UNSET)
    model.name = get("name", UNSET)
    model.description = get("description", UNSET)
    model.type_ = get("type", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

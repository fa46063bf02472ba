from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

NAMES = frozenset(
    {
        "key",
        "value",
        "version",
        "description",
        "secured",
        "restricted",
        "readOnly",
        "schemaUrl",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class BaseConfiguration:
    key: str | None | Unset = UNSET
    value: dict[str, Any] | str | list[dict[str, Any]] | bool | None | Unset = UNSET
    version: int | None | Unset = UNSET
    description: str | None | Unset = UNSET
    secured: bool | None | Unset = UNSET
    restricted: bool | None | Unset = UNSET
    read_only: bool | None | Unset = UNSET
    schema_url: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.key
        if value is not UNSET:
            data["key"] = value
        value = self.value
        if value is not UNSET:
            data["value"] = encode(value)
        value = self.version
        if value is not UNSET:
            data["version"] = value
        value = self.description
        if value is not UNSET:
            data["description"] = value
        value = self.secured
        if value is not UNSET:
            data["secured"] = value
        value = self.restricted
        if value is not UNSET:
            data["restricted"] = value
        value = self.read_only
        if value is not UNSET:
            data["readOnly"] = value
        value = self.schema_url
        if value is not UNSET:
            data["schemaUrl"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> BaseConfiguration:
        return decode(data)


def decode(data: Any) -> BaseConfiguration:
    if type(data) is not dict:
        passed: BaseConfiguration = data
        return passed
    get: Any = data.get
    model = _new(BaseConfiguration)
    model.key = get("key", UNSET)
    model.value = get("value", UNSET)
    model.version = get("version", UNSET)
    model.description = get("description", UNSET)
    model.secured = get("secured", UNSET)
    model.restricted = get("restricted", UNSET)
    model.read_only = get("readOnly", UNSET)
    model.schema_url = get("schemaUrl", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

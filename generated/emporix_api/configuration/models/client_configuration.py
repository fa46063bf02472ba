from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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
        "_id",
        "client",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ClientConfiguration:
    key: str | None | Unset = UNSET
    value: dict[str, Any] | str | list[dict[str, Any]] | bool | None | Unset = UNSET
    version: int | None | Unset = UNSET
    description: str | None | Unset = UNSET
    secured: bool | None | Unset = UNSET
    restricted: bool | None | Unset = UNSET
    read_only: bool | None | Unset = UNSET
    schema_url: str | None | Unset = UNSET
    field_id: str | None | Unset = UNSET
    client: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.key) is not UNSET:
            data["key"] = value
        if (value := self.value) is not UNSET:
            data["value"] = value
        if (value := self.version) is not UNSET:
            data["version"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.secured) is not UNSET:
            data["secured"] = value
        if (value := self.restricted) is not UNSET:
            data["restricted"] = value
        if (value := self.read_only) is not UNSET:
            data["readOnly"] = value
        if (value := self.schema_url) is not UNSET:
            data["schemaUrl"] = value
        if (value := self.field_id) is not UNSET:
            data["_id"] = value
        if (value := self.client) is not UNSET:
            data["client"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ClientConfiguration:
        return decode(data)


def decode(data: Any) -> ClientConfiguration:
    if type(data) is not dict:
        passed: ClientConfiguration = data
        return passed
    get: Any = data.get
    model = _new(ClientConfiguration)
    model.key = get("key", UNSET)
    model.value = get("value", UNSET)
    model.version = get("version", UNSET)
    model.description = get("description", UNSET)
    model.secured = get("secured", UNSET)
    model.restricted = get("restricted", UNSET)
    model.read_only = get("readOnly", UNSET)
    model.schema_url = get("schemaUrl", UNSET)
    model.field_id = get("_id", UNSET)
    model.client = get("client", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "id",
        "tenant",
        "name",
        "description",
        "sourceConnId",
        "deltaEnabled",
        "enabled",
        "createdAt",
        "updatedAt",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ImportConfig:
    id: str | None | Unset = UNSET
    tenant: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    source_conn_id: str | None | Unset = UNSET
    delta_enabled: bool | None | Unset = UNSET
    enabled: bool | None | Unset = UNSET
    created_at: str | None | Unset = UNSET
    updated_at: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.tenant) is not UNSET:
            data["tenant"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.source_conn_id) is not UNSET:
            data["sourceConnId"] = value
        if (value := self.delta_enabled) is not UNSET:
            data["deltaEnabled"] = value
        if (value := self.enabled) is not UNSET:
            data["enabled"] = value
        if (value := self.created_at) is not UNSET:
            data["createdAt"] = value
        if (value := self.updated_at) is not UNSET:
            data["updatedAt"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ImportConfig:
        return decode(data)


def decode(data: Any) -> ImportConfig:
    if type(data) is not dict:
        passed: ImportConfig = data
        return passed
    get: Any = data.get
    model = _new(ImportConfig)
    model.id = get("id", UNSET)
    model.tenant = get("tenant", UNSET)
    model.name = get("name", UNSET)
    model.description = get("description", UNSET)
    model.source_conn_id = get("sourceConnId", UNSET)
    model.delta_enabled = get("deltaEnabled", UNSET)
    model.enabled = get("enabled", UNSET)
    model.created_at = get("createdAt", UNSET)
    model.updated_at = get("updatedAt", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

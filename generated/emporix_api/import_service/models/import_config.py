from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ImportConfig(Model):
    """Response of `configs.list` and `configs.get`.

    Attributes:
        id: A UUID.
        source_conn_id: A UUID.
        created_at: A timestamp, `2026-01-31T12:00:00Z`.
        updated_at: A timestamp, `2026-01-31T12:00:00Z`.
    """

    id: Maybe[str] = UNSET
    """A UUID."""
    tenant: Maybe[str] = UNSET
    name: Maybe[str] = UNSET
    description: Maybe[str] = UNSET
    source_conn_id: Maybe[str] = UNSET
    """A UUID."""
    delta_enabled: Maybe[bool] = UNSET
    enabled: Maybe[bool] = UNSET
    created_at: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    updated_at: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ImportConfig:
        return decode(data)


def decode(data: Any) -> ImportConfig:
    if type(data) is not dict:
        passed: ImportConfig = data
        return passed
    model = _new(ImportConfig)
    unknown = len(data) - 9
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "tenant" in data:
        model.tenant = data["tenant"]
    else:
        model.tenant = _absent
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
    if "sourceConnId" in data:
        model.source_conn_id = data["sourceConnId"]
    else:
        model.source_conn_id = _absent
        unknown += 1
    if "deltaEnabled" in data:
        model.delta_enabled = data["deltaEnabled"]
    else:
        model.delta_enabled = _absent
        unknown += 1
    if "enabled" in data:
        model.enabled = data["enabled"]
    else:
        model.enabled = _absent
        unknown += 1
    if "createdAt" in data:
        model.created_at = data["createdAt"]
    else:
        model.created_at = _absent
        unknown += 1
    if "updatedAt" in data:
        model.updated_at = data["updatedAt"]
    else:
        model.updated_at = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

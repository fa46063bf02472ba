from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ClientConfiguration(Model):
    """Request of `clients.create_many_configurations` and `clients.replace_configuration`; response of
    `clients.list_configurations`, `clients.create_many_configurations` and `clients.get_configuration`.

    Attributes:
        key: 1 or more characters; required in requests.
        value: Required in requests.
        secured: Default `False`.
        restricted: Default `False`.
        read_only: Default `False`.
        schema_url: A URL.
        field_id: 1 or more characters.
        client: 1 or more characters.
    """

    key: Maybe[str] = UNSET
    """1 or more characters; required in requests."""
    value: Maybe[dict[str, Any] | str | list[dict[str, Any]] | bool] = UNSET
    """Required in requests."""
    version: Maybe[int] = UNSET
    description: Maybe[str] = UNSET
    secured: Maybe[bool] = UNSET
    """Default `False`."""
    restricted: Maybe[bool] = UNSET
    """Default `False`."""
    read_only: Maybe[bool] = UNSET
    """Default `False`."""
    schema_url: Maybe[str] = UNSET
    """A URL."""
    field_id: Maybe[str] = UNSET
    """1 or more characters."""
    client: Maybe[str] = UNSET
    """1 or more characters."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ClientConfiguration:
        return decode(data)


def decode(data: Any) -> ClientConfiguration:
    if type(data) is not dict:
        passed: ClientConfiguration = data
        return passed
    model = _new(ClientConfiguration)
    unknown = len(data) - 10
    if "key" in data:
        model.key = data["key"]
    else:
        model.key = _absent
        unknown += 1
    if "value" in data:
        model.value = data["value"]
    else:
        model.value = _absent
        unknown += 1
    if "version" in data:
        model.version = data["version"]
    else:
        model.version = _absent
        unknown += 1
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    if "secured" in data:
        model.secured = data["secured"]
    else:
        model.secured = _absent
        unknown += 1
    if "restricted" in data:
        model.restricted = data["restricted"]
    else:
        model.restricted = _absent
        unknown += 1
    if "readOnly" in data:
        model.read_only = data["readOnly"]
    else:
        model.read_only = _absent
        unknown += 1
    if "schemaUrl" in data:
        model.schema_url = data["schemaUrl"]
    else:
        model.schema_url = _absent
        unknown += 1
    if "_id" in data:
        model.field_id = data["_id"]
    else:
        model.field_id = _absent
        unknown += 1
    if "client" in data:
        model.client = data["client"]
    else:
        model.client = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

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
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Configuration(Model):
    """Request of `configurations.create_many` and `configurations.replace`; response of `global_configurations.list`,
    `configurations.list`, `configurations.create_many` and 3 more.

    Attributes:
        key: 1 or more characters; required in requests.
        value: Required in requests.
        secured: Default `False`.
        restricted: Default `False`.
        read_only: Default `False`.
        schema_url: A URL.
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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Configuration:
        return decode(data)


def decode(data: Any) -> Configuration:
    if type(data) is not dict:
        passed: Configuration = data
        return passed
    model = _new(Configuration)
    unknown = len(data) - 8
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
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

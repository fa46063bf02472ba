from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "searchKey",
        "applicationId",
        "indexName",
        "provider",
        "active",
        "writeKey",
        "excludedMixinKeys",
        "includedMixinPaths",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class IndexConfiguration(Model):
    """Request of `configurations.create` and `configurations.replace`; response of `configurations.list` and
    `configurations.get`.

    Attributes:
        provider: One of `'ALGOLIA'`, `'BATTERY_INCLUDED'`.
    """

    search_key: Maybe[str] = UNSET
    application_id: Maybe[str] = UNSET
    index_name: Maybe[str] = UNSET
    provider: Maybe[Literal["ALGOLIA", "BATTERY_INCLUDED"] | str] = UNSET
    """One of `'ALGOLIA'`, `'BATTERY_INCLUDED'`."""
    active: Maybe[bool] = UNSET
    write_key: Maybe[str] = UNSET
    excluded_mixin_keys: Maybe[list[str]] = UNSET
    included_mixin_paths: Maybe[list[str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.search_key) is not UNSET:
            data["searchKey"] = value
        if (value := self.application_id) is not UNSET:
            data["applicationId"] = value
        if (value := self.index_name) is not UNSET:
            data["indexName"] = value
        if (value := self.provider) is not UNSET:
            data["provider"] = value
        if (value := self.active) is not UNSET:
            data["active"] = value
        if (value := self.write_key) is not UNSET:
            data["writeKey"] = value
        if (value := self.excluded_mixin_keys) is not UNSET:
            data["excludedMixinKeys"] = value
        if (value := self.included_mixin_paths) is not UNSET:
            data["includedMixinPaths"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> IndexConfiguration:
        return decode(data)


def decode(data: Any) -> IndexConfiguration:
    if type(data) is not dict:
        passed: IndexConfiguration = data
        return passed
    model = _new(IndexConfiguration)
    unknown = len(data) - 8
    if "searchKey" in data:
        model.search_key = data["searchKey"]
    else:
        model.search_key = _absent
        unknown += 1
    if "applicationId" in data:
        model.application_id = data["applicationId"]
    else:
        model.application_id = _absent
        unknown += 1
    if "indexName" in data:
        model.index_name = data["indexName"]
    else:
        model.index_name = _absent
        unknown += 1
    if "provider" in data:
        model.provider = data["provider"]
    else:
        model.provider = _absent
        unknown += 1
    if "active" in data:
        model.active = data["active"]
    else:
        model.active = _absent
        unknown += 1
    if "writeKey" in data:
        model.write_key = data["writeKey"]
    else:
        model.write_key = _absent
        unknown += 1
    if "excludedMixinKeys" in data:
        model.excluded_mixin_keys = data["excludedMixinKeys"]
    else:
        model.excluded_mixin_keys = _absent
        unknown += 1
    if "includedMixinPaths" in data:
        model.included_mixin_paths = data["includedMixinPaths"]
    else:
        model.included_mixin_paths = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

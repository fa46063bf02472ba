from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

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


@attrs.define(kw_only=True, repr=False)
class IndexConfiguration:
    search_key: str | None | Unset = UNSET
    application_id: str | None | Unset = UNSET
    index_name: str | None | Unset = UNSET
    provider: Literal["ALGOLIA", "BATTERY_INCLUDED"] | str | None | Unset = UNSET
    active: bool | None | Unset = UNSET
    write_key: str | None | Unset = UNSET
    excluded_mixin_keys: list[str] | None | Unset = UNSET
    included_mixin_paths: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.search_key
        if value is not UNSET:
            data["searchKey"] = value
        value = self.application_id
        if value is not UNSET:
            data["applicationId"] = value
        value = self.index_name
        if value is not UNSET:
            data["indexName"] = value
        value = self.provider
        if value is not UNSET:
            data["provider"] = value
        value = self.active
        if value is not UNSET:
            data["active"] = value
        value = self.write_key
        if value is not UNSET:
            data["writeKey"] = value
        value = self.excluded_mixin_keys
        if value is not UNSET:
            data["excludedMixinKeys"] = encode(value)
        value = self.included_mixin_paths
        if value is not UNSET:
            data["includedMixinPaths"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> IndexConfiguration:
        return decode(data)


def decode(data: Any) -> IndexConfiguration:
    if type(data) is not dict:
        passed: IndexConfiguration = data
        return passed
    get: Any = data.get
    model = _new(IndexConfiguration)
    model.search_key = get("searchKey", UNSET)
    model.application_id = get("applicationId", UNSET)
    model.index_name = get("indexName", UNSET)
    model.provider = get("provider", UNSET)
    model.active = get("active", UNSET)
    model.write_key = get("writeKey", UNSET)
    model.excluded_mixin_keys = get("excludedMixinKeys", UNSET)
    model.included_mixin_paths = get("includedMixinPaths", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

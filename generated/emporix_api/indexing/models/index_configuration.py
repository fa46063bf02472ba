from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
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

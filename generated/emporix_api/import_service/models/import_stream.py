from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "id",
        "configId",
        "name",
        "sourceEntity",
        "targetWriter",
        "targetType",
        "mode",
        "enabled",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ImportStream:
    id: str | None | Unset = UNSET
    config_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    source_entity: str | None | Unset = UNSET
    target_writer: str | None | Unset = UNSET
    target_type: str | None | Unset = UNSET
    mode: Literal["COMPOSITE_CHILD", "COMPOSITE_MERGE", "STANDALONE"] | str | None | Unset = UNSET
    enabled: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.config_id) is not UNSET:
            data["configId"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.source_entity) is not UNSET:
            data["sourceEntity"] = value
        if (value := self.target_writer) is not UNSET:
            data["targetWriter"] = value
        if (value := self.target_type) is not UNSET:
            data["targetType"] = value
        if (value := self.mode) is not UNSET:
            data["mode"] = value
        if (value := self.enabled) is not UNSET:
            data["enabled"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ImportStream:
        return decode(data)


def decode(data: Any) -> ImportStream:
    if type(data) is not dict:
        passed: ImportStream = data
        return passed
    get: Any = data.get
    model = _new(ImportStream)
    model.id = get("id", UNSET)
    model.config_id = get("configId", UNSET)
    model.name = get("name", UNSET)
    model.source_entity = get("sourceEntity", UNSET)
    model.target_writer = get("targetWriter", UNSET)
    model.target_type = get("targetType", UNSET)
    model.mode = get("mode", UNSET)
    model.enabled = get("enabled", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

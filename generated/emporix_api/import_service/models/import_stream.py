from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ImportStream(Model):
    """Response of `configs.list_streams` and `streams.get`.

    Attributes:
        id: A UUID.
        config_id: A UUID.
        mode: One of `'STANDALONE'`, `'COMPOSITE_CHILD'`, `'COMPOSITE_MERGE'`.
    """

    id: Maybe[str] = UNSET
    """A UUID."""
    config_id: Maybe[str] = UNSET
    """A UUID."""
    name: Maybe[str] = UNSET
    source_entity: Maybe[str] = UNSET
    target_writer: Maybe[str] = UNSET
    target_type: Maybe[str] = UNSET
    mode: Maybe[Literal["COMPOSITE_CHILD", "COMPOSITE_MERGE", "STANDALONE"] | str] = UNSET
    """One of `'STANDALONE'`, `'COMPOSITE_CHILD'`, `'COMPOSITE_MERGE'`."""
    enabled: Maybe[bool] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ImportStream:
        return decode(data)


def decode(data: Any) -> ImportStream:
    if type(data) is not dict:
        passed: ImportStream = data
        return passed
    model = _new(ImportStream)
    unknown = len(data) - 8
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "configId" in data:
        model.config_id = data["configId"]
    else:
        model.config_id = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "sourceEntity" in data:
        model.source_entity = data["sourceEntity"]
    else:
        model.source_entity = _absent
        unknown += 1
    if "targetWriter" in data:
        model.target_writer = data["targetWriter"]
    else:
        model.target_writer = _absent
        unknown += 1
    if "targetType" in data:
        model.target_type = data["targetType"]
    else:
        model.target_type = _absent
        unknown += 1
    if "mode" in data:
        model.mode = data["mode"]
    else:
        model.mode = _absent
        unknown += 1
    if "enabled" in data:
        model.enabled = data["enabled"]
    else:
        model.enabled = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "id",
        "configId",
        "cron",
        "timezone",
        "enabled",
        "nextFireAt",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Schedule:
    id: str | None | Unset = UNSET
    config_id: str | None | Unset = UNSET
    cron: str | None | Unset = UNSET
    timezone: str | None | Unset = UNSET
    enabled: bool | None | Unset = UNSET
    next_fire_at: str | None | Unset = UNSET
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
        if (value := self.cron) is not UNSET:
            data["cron"] = value
        if (value := self.timezone) is not UNSET:
            data["timezone"] = value
        if (value := self.enabled) is not UNSET:
            data["enabled"] = value
        if (value := self.next_fire_at) is not UNSET:
            data["nextFireAt"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Schedule:
        return decode(data)


def decode(data: Any) -> Schedule:
    if type(data) is not dict:
        passed: Schedule = data
        return passed
    get: Any = data.get
    model = _new(Schedule)
    model.id = get("id", UNSET)
    model.config_id = get("configId", UNSET)
    model.cron = get("cron", UNSET)
    model.timezone = get("timezone", UNSET)
    model.enabled = get("enabled", UNSET)
    model.next_fire_at = get("nextFireAt", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

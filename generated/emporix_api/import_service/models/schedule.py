from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Schedule(Model):
    """Request of `configs.replace_schedule`; response of `configs.get_schedule` and `configs.replace_schedule`.

    Attributes:
        id: A UUID.
        config_id: A UUID.
        cron: Required in requests.
        next_fire_at: A timestamp, `2026-01-31T12:00:00Z`.
    """

    id: Maybe[str] = UNSET
    """A UUID."""
    config_id: Maybe[str] = UNSET
    """A UUID."""
    cron: Maybe[str] = UNSET
    """Required in requests."""
    timezone: Maybe[str] = UNSET
    enabled: Maybe[bool] = UNSET
    next_fire_at: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Schedule:
        return decode(data)


def decode(data: Any) -> Schedule:
    if type(data) is not dict:
        passed: Schedule = data
        return passed
    model = _new(Schedule)
    unknown = len(data) - 6
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
    if "cron" in data:
        model.cron = data["cron"]
    else:
        model.cron = _absent
        unknown += 1
    if "timezone" in data:
        model.timezone = data["timezone"]
    else:
        model.timezone = _absent
        unknown += 1
    if "enabled" in data:
        model.enabled = data["enabled"]
    else:
        model.enabled = _absent
        unknown += 1
    if "nextFireAt" in data:
        model.next_fire_at = data["nextFireAt"]
    else:
        model.next_fire_at = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

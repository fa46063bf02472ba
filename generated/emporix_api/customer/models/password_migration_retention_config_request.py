from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "retentionEndDate",
        "emailReminderDate",
        "emailNotificationsEnabled",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PasswordMigrationRetentionConfigRequest(Model):
    """Request of `password_migration_retention.create`.

    Attributes:
        retention_end_date: A date, `2026-01-31`; required.
        email_reminder_date: A date, `2026-01-31`.
        email_notifications_enabled: Default `True`.
    """

    retention_end_date: str
    """A date, `2026-01-31`; required."""
    email_reminder_date: Maybe[str] = UNSET
    """A date, `2026-01-31`."""
    email_notifications_enabled: Maybe[bool] = UNSET
    """Default `True`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.retention_end_date) is not UNSET:
            data["retentionEndDate"] = value
        if (value := self.email_reminder_date) is not UNSET:
            data["emailReminderDate"] = value
        if (value := self.email_notifications_enabled) is not UNSET:
            data["emailNotificationsEnabled"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PasswordMigrationRetentionConfigRequest:
        return decode(data)


def decode(data: Any) -> PasswordMigrationRetentionConfigRequest:
    if type(data) is not dict:
        passed: PasswordMigrationRetentionConfigRequest = data
        return passed
    model = _new(PasswordMigrationRetentionConfigRequest)
    unknown = len(data) - 3
    if "retentionEndDate" in data:
        model.retention_end_date = data["retentionEndDate"]
    else:
        model.retention_end_date = _absent
        unknown += 1
    if "emailReminderDate" in data:
        model.email_reminder_date = data["emailReminderDate"]
    else:
        model.email_reminder_date = _absent
        unknown += 1
    if "emailNotificationsEnabled" in data:
        model.email_notifications_enabled = data["emailNotificationsEnabled"]
    else:
        model.email_notifications_enabled = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

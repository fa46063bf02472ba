from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "retentionEndDate",
        "emailReminderDate",
        "emailNotificationsEnabled",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class PasswordMigrationRetentionConfigRequest:
    retention_end_date: str
    email_reminder_date: str | None | Unset = UNSET
    email_notifications_enabled: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.retention_end_date) is not UNSET:
            data["retentionEndDate"] = value
        if (value := self.email_reminder_date) is not UNSET:
            data["emailReminderDate"] = value
        if (value := self.email_notifications_enabled) is not UNSET:
            data["emailNotificationsEnabled"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> PasswordMigrationRetentionConfigRequest:
        return decode(data)


def decode(data: Any) -> PasswordMigrationRetentionConfigRequest:
    if type(data) is not dict:
        passed: PasswordMigrationRetentionConfigRequest = data
        return passed
    get: Any = data.get
    model = _new(PasswordMigrationRetentionConfigRequest)
    model.retention_end_date = get("retentionEndDate", UNSET)
    model.email_reminder_date = get("emailReminderDate", UNSET)
    model.email_notifications_enabled = get("emailNotificationsEnabled", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

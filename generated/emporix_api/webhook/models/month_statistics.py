from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "statisticsMonth",
        "succesfullySentWebhooks",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class MonthStatistics(Model):
    """Part of `WebhookStatistics`."""

    statistics_month: Maybe[str] = UNSET
    succesfully_sent_webhooks: Maybe[int] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.statistics_month) is not UNSET:
            data["statisticsMonth"] = value
        if (value := self.succesfully_sent_webhooks) is not UNSET:
            data["succesfullySentWebhooks"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> MonthStatistics:
        return decode(data)


def decode(data: Any) -> MonthStatistics:
    if type(data) is not dict:
        passed: MonthStatistics = data
        return passed
    model = _new(MonthStatistics)
    unknown = len(data) - 2
    if "statisticsMonth" in data:
        model.statistics_month = data["statisticsMonth"]
    else:
        model.statistics_month = _absent
        unknown += 1
    if "succesfullySentWebhooks" in data:
        model.succesfully_sent_webhooks = data["succesfullySentWebhooks"]
    else:
        model.succesfully_sent_webhooks = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

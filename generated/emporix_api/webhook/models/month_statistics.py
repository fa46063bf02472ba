from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "statisticsMonth",
        "succesfullySentWebhooks",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class MonthStatistics:
    statistics_month: str | None | Unset = UNSET
    succesfully_sent_webhooks: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.statistics_month) is not UNSET:
            data["statisticsMonth"] = value
        if (value := self.succesfully_sent_webhooks) is not UNSET:
            data["succesfullySentWebhooks"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> MonthStatistics:
        return decode(data)


def decode(data: Any) -> MonthStatistics:
    if type(data) is not dict:
        passed: MonthStatistics = data
        return passed
    get: Any = data.get
    model = _new(MonthStatistics)
    model.statistics_month = get("statisticsMonth", UNSET)
    model.succesfully_sent_webhooks = get("succesfullySentWebhooks", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import month_statistics as _month_statistics

if TYPE_CHECKING:
    from .month_statistics import MonthStatistics

NAMES = frozenset(
    {
        "monthStatistics",
        "webhooksLimit",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class WebhookStatistics:
    month_statistics: list[MonthStatistics] | None | Unset = UNSET
    webhooks_limit: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.month_statistics) is not UNSET:
            data["monthStatistics"] = value
        if (value := self.webhooks_limit) is not UNSET:
            data["webhooksLimit"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> WebhookStatistics:
        return decode(data)


def decode(data: Any) -> WebhookStatistics:
    if type(data) is not dict:
        passed: WebhookStatistics = data
        return passed
    get: Any = data.get
    model = _new(WebhookStatistics)
    value = get("monthStatistics", UNSET)
    model.month_statistics = [_month_statistics.decode(item) for item in value] if type(value) is list else value
    model.webhooks_limit = get("webhooksLimit", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

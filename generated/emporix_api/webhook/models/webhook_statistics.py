from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import month_statistics as _month_statistics
    from .month_statistics import MonthStatistics
else:
    _month_statistics = Deferred(globals(), "month_statistics")

NAMES = frozenset(
    {
        "monthStatistics",
        "webhooksLimit",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class WebhookStatistics(Model):
    """Response of `statistics.get`."""

    month_statistics: Maybe[list[MonthStatistics]] = UNSET
    webhooks_limit: Maybe[int] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.month_statistics) is not UNSET:
            data["monthStatistics"] = value
        if (value := self.webhooks_limit) is not UNSET:
            data["webhooksLimit"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> WebhookStatistics:
        return decode(data)


def decode(data: Any) -> WebhookStatistics:
    if type(data) is not dict:
        passed: WebhookStatistics = data
        return passed
    model = _new(WebhookStatistics)
    unknown = len(data) - 2
    if "monthStatistics" in data:
        value = data["monthStatistics"]
        model.month_statistics = [_month_statistics.decode(item) for item in value] if type(value) is list else value
    else:
        model.month_statistics = _absent
        unknown += 1
    if "webhooksLimit" in data:
        model.webhooks_limit = data["webhooksLimit"]
    else:
        model.webhooks_limit = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import agent_execution_series as _agent_execution_series
    from . import analytics_period as _analytics_period
    from .agent_execution_series import AgentExecutionSeries
    from .analytics_period import AnalyticsPeriod
else:
    _agent_execution_series = Deferred(globals(), "agent_execution_series")
    _analytics_period = Deferred(globals(), "analytics_period")

NAMES = frozenset(
    {
        "granularity",
        "periods",
        "series",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ExecutionsResponse(Model):
    """Response of `analytics.get_executions`.

    Attributes:
        granularity: One of `'QUARTER'`, `'MONTH'`, `'WEEK'`.
    """

    granularity: Maybe[Literal["MONTH", "QUARTER", "WEEK"] | str] = UNSET
    """One of `'QUARTER'`, `'MONTH'`, `'WEEK'`."""
    periods: Maybe[list[AnalyticsPeriod]] = UNSET
    series: Maybe[list[AgentExecutionSeries]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.granularity) is not UNSET:
            data["granularity"] = value
        if (value := self.periods) is not UNSET:
            data["periods"] = value
        if (value := self.series) is not UNSET:
            data["series"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ExecutionsResponse:
        return decode(data)


def decode(data: Any) -> ExecutionsResponse:
    if type(data) is not dict:
        passed: ExecutionsResponse = data
        return passed
    model = _new(ExecutionsResponse)
    unknown = len(data) - 3
    if "granularity" in data:
        model.granularity = data["granularity"]
    else:
        model.granularity = _absent
        unknown += 1
    if "periods" in data:
        value = data["periods"]
        model.periods = [_analytics_period.decode(item) for item in value] if type(value) is list else value
    else:
        model.periods = _absent
        unknown += 1
    if "series" in data:
        value = data["series"]
        model.series = [_agent_execution_series.decode(item) for item in value] if type(value) is list else value
    else:
        model.series = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

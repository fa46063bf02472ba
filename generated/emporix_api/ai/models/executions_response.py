from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import agent_execution_series as _agent_execution_series
from . import analytics_period as _analytics_period

if TYPE_CHECKING:
    from .agent_execution_series import AgentExecutionSeries
    from .analytics_period import AnalyticsPeriod

NAMES = frozenset(
    {
        "granularity",
        "periods",
        "series",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ExecutionsResponse:
    granularity: Literal["MONTH", "QUARTER", "WEEK"] | str | None | Unset = UNSET
    periods: list[AnalyticsPeriod] | None | Unset = UNSET
    series: list[AgentExecutionSeries] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.granularity) is not UNSET:
            data["granularity"] = value
        if (value := self.periods) is not UNSET:
            data["periods"] = value
        if (value := self.series) is not UNSET:
            data["series"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ExecutionsResponse:
        return decode(data)


def decode(data: Any) -> ExecutionsResponse:
    if type(data) is not dict:
        passed: ExecutionsResponse = data
        return passed
    get: Any = data.get
    model = _new(ExecutionsResponse)
    model.granularity = get("granularity", UNSET)
    value = get("periods", UNSET)
    model.periods = [_analytics_period.decode(item) for item in value] if type(value) is list else value
    value = get("series", UNSET)
    model.series = [_agent_execution_series.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "agentId",
        "counts",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AgentExecutionSeries(Model):
    """Part of `ExecutionsResponse`."""

    agent_id: Maybe[str] = UNSET
    counts: Maybe[list[int]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.agent_id) is not UNSET:
            data["agentId"] = value
        if (value := self.counts) is not UNSET:
            data["counts"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AgentExecutionSeries:
        return decode(data)


def decode(data: Any) -> AgentExecutionSeries:
    if type(data) is not dict:
        passed: AgentExecutionSeries = data
        return passed
    model = _new(AgentExecutionSeries)
    unknown = len(data) - 2
    if "agentId" in data:
        model.agent_id = data["agentId"]
    else:
        model.agent_id = _absent
        unknown += 1
    if "counts" in data:
        model.counts = data["counts"]
    else:
        model.counts = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "agentId",
        "counts",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AgentExecutionSeries:
    agent_id: str | None | Unset = UNSET
    counts: list[int] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.agent_id) is not UNSET:
            data["agentId"] = value
        if (value := self.counts) is not UNSET:
            data["counts"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AgentExecutionSeries:
        return decode(data)


def decode(data: Any) -> AgentExecutionSeries:
    if type(data) is not dict:
        passed: AgentExecutionSeries = data
        return passed
    get: Any = data.get
    model = _new(AgentExecutionSeries)
    model.agent_id = get("agentId", UNSET)
    model.counts = get("counts", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

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

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.agent_id
        if value is not UNSET:
            data["agentId"] = value
        value = self.counts
        if value is not UNSET:
            data["counts"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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

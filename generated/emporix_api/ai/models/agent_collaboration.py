from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "agentId",
        "description",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AgentCollaboration(Model):
    """Part of `AgentRequest` and `AgentResponse`."""

    agent_id: Maybe[str] = UNSET
    description: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.agent_id) is not UNSET:
            data["agentId"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AgentCollaboration:
        return decode(data)


def decode(data: Any) -> AgentCollaboration:
    if type(data) is not dict:
        passed: AgentCollaboration = data
        return passed
    model = _new(AgentCollaboration)
    unknown = len(data) - 2
    if "agentId" in data:
        model.agent_id = data["agentId"]
    else:
        model.agent_id = _absent
        unknown += 1
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

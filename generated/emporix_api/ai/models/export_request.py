from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "agentIds",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ExportRequest(Model):
    """Request of `agents.export`.

    Attributes:
        agent_ids: Required.
    """

    agent_ids: list[str]
    """Required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.agent_ids) is not UNSET:
            data["agentIds"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ExportRequest:
        return decode(data)


def decode(data: Any) -> ExportRequest:
    if type(data) is not dict:
        passed: ExportRequest = data
        return passed
    model = _new(ExportRequest)
    unknown = len(data) - 1
    if "agentIds" in data:
        model.agent_ids = data["agentIds"]
    else:
        model.agent_ids = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

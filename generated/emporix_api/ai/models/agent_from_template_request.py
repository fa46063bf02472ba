from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "name",
        "description",
        "userPrompt",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AgentFromTemplateRequest(Model):
    """Request of `templates.create_agent`.

    Attributes:
        name: Required.
        description: Required.
        user_prompt: Required.
    """

    name: dict[str, str]
    """Required."""
    description: dict[str, str]
    """Required."""
    user_prompt: str
    """Required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.user_prompt) is not UNSET:
            data["userPrompt"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AgentFromTemplateRequest:
        return decode(data)


def decode(data: Any) -> AgentFromTemplateRequest:
    if type(data) is not dict:
        passed: AgentFromTemplateRequest = data
        return passed
    model = _new(AgentFromTemplateRequest)
    unknown = len(data) - 3
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    if "userPrompt" in data:
        model.user_prompt = data["userPrompt"]
    else:
        model.user_prompt = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

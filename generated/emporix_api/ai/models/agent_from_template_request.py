from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, as_dict

NAMES = frozenset(
    {
        "name",
        "description",
        "userPrompt",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AgentFromTemplateRequest:
    name: dict[str, str]
    description: dict[str, str]
    user_prompt: str
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.user_prompt) is not UNSET:
            data["userPrompt"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AgentFromTemplateRequest:
        return decode(data)


def decode(data: Any) -> AgentFromTemplateRequest:
    if type(data) is not dict:
        passed: AgentFromTemplateRequest = data
        return passed
    get: Any = data.get
    model = _new(AgentFromTemplateRequest)
    model.name = get("name", UNSET)
    model.description = get("description", UNSET)
    model.user_prompt = get("userPrompt", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

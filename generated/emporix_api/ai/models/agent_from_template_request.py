from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, encode

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

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.name
        if value is not UNSET:
            data["name"] = encode(value)
        value = self.description
        if value is not UNSET:
            data["description"] = encode(value)
        value = self.user_prompt
        if value is not UNSET:
            data["userPrompt"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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

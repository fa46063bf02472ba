from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

NAMES = frozenset(
    {
        "teamId",
        "defaultInboundAgentId",
        "allowedOperations",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class SlackNativeToolConfigResponse:
    team_id: str | None | Unset = UNSET
    default_inbound_agent_id: str | None | Unset = UNSET
    allowed_operations: (
        list[Literal["collaborateOnChannel", "createChannel", "inviteParticipants", "sendMessage"] | str] | None | Unset
    ) = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.team_id
        if value is not UNSET:
            data["teamId"] = value
        value = self.default_inbound_agent_id
        if value is not UNSET:
            data["defaultInboundAgentId"] = value
        value = self.allowed_operations
        if value is not UNSET:
            data["allowedOperations"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> SlackNativeToolConfigResponse:
        return decode(data)


def decode(data: Any) -> SlackNativeToolConfigResponse:
    if type(data) is not dict:
        passed: SlackNativeToolConfigResponse = data
        return passed
    get: Any = data.get
    model = _new(SlackNativeToolConfigResponse)
    model.team_id = get("teamId", UNSET)
    model.default_inbound_agent_id = get("defaultInboundAgentId", UNSET)
    model.allowed_operations = get("allowedOperations", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

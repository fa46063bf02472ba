from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "teamId",
        "botToken",
        "defaultInboundAgentId",
        "allowedOperations",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SlackNativeToolConfigRequest(Model):
    """Part of `SlackNativeToolRequest`.

    Attributes:
        team_id: Required.
        bot_token: Required.
    """

    team_id: str
    """Required."""
    bot_token: str
    """Required."""
    default_inbound_agent_id: Maybe[str] = UNSET
    allowed_operations: Maybe[
        list[Literal["collaborateOnChannel", "createChannel", "inviteParticipants", "sendMessage"] | str]
    ] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.team_id) is not UNSET:
            data["teamId"] = value
        if (value := self.bot_token) is not UNSET:
            data["botToken"] = value
        if (value := self.default_inbound_agent_id) is not UNSET:
            data["defaultInboundAgentId"] = value
        if (value := self.allowed_operations) is not UNSET:
            data["allowedOperations"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SlackNativeToolConfigRequest:
        return decode(data)


def decode(data: Any) -> SlackNativeToolConfigRequest:
    if type(data) is not dict:
        passed: SlackNativeToolConfigRequest = data
        return passed
    model = _new(SlackNativeToolConfigRequest)
    unknown = len(data) - 4
    if "teamId" in data:
        model.team_id = data["teamId"]
    else:
        model.team_id = _absent
        unknown += 1
    if "botToken" in data:
        model.bot_token = data["botToken"]
    else:
        model.bot_token = _absent
        unknown += 1
    if "defaultInboundAgentId" in data:
        model.default_inbound_agent_id = data["defaultInboundAgentId"]
    else:
        model.default_inbound_agent_id = _absent
        unknown += 1
    if "allowedOperations" in data:
        model.allowed_operations = data["allowedOperations"]
    else:
        model.allowed_operations = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

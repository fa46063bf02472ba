from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "teamId",
        "tenantId",
        "defaultInboundAgentId",
        "allowedOperations",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class TeamsNativeToolConfigResponse:
    team_id: str | None | Unset = UNSET
    tenant_id: str | None | Unset = UNSET
    default_inbound_agent_id: str | None | Unset = UNSET
    allowed_operations: (
        list[
            Literal[
                "collaborateOnChannel",
                "collaborateOnChat",
                "createChannel",
                "createChat",
                "inviteParticipants",
                "sendMessage",
            ]
            | str
        ]
        | None
        | Unset
    ) = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.team_id) is not UNSET:
            data["teamId"] = value
        if (value := self.tenant_id) is not UNSET:
            data["tenantId"] = value
        if (value := self.default_inbound_agent_id) is not UNSET:
            data["defaultInboundAgentId"] = value
        if (value := self.allowed_operations) is not UNSET:
            data["allowedOperations"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> TeamsNativeToolConfigResponse:
        return decode(data)


def decode(data: Any) -> TeamsNativeToolConfigResponse:
    if type(data) is not dict:
        passed: TeamsNativeToolConfigResponse = data
        return passed
    get: Any = data.get
    model = _new(TeamsNativeToolConfigResponse)
    model.team_id = get("teamId", UNSET)
    model.tenant_id = get("tenantId", UNSET)
    model.default_inbound_agent_id = get("defaultInboundAgentId", UNSET)
    model.allowed_operations = get("allowedOperations", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

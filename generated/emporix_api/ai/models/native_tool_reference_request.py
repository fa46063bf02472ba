from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "id",
        "allowedOperations",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class NativeToolReferenceRequest(Model):
    """Part of `AgentRequest`.

    Attributes:
        id: Required.
    """

    id: str
    """Required."""
    allowed_operations: Maybe[
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
    ] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.allowed_operations) is not UNSET:
            data["allowedOperations"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> NativeToolReferenceRequest:
        return decode(data)


def decode(data: Any) -> NativeToolReferenceRequest:
    if type(data) is not dict:
        passed: NativeToolReferenceRequest = data
        return passed
    model = _new(NativeToolReferenceRequest)
    unknown = len(data) - 2
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "allowedOperations" in data:
        model.allowed_operations = data["allowedOperations"]
    else:
        model.allowed_operations = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

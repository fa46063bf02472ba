from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "id",
        "allowedOperations",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class NativeToolReferenceRequest:
    id: str
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
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.allowed_operations) is not UNSET:
            data["allowedOperations"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> NativeToolReferenceRequest:
        return decode(data)


def decode(data: Any) -> NativeToolReferenceRequest:
    if type(data) is not dict:
        passed: NativeToolReferenceRequest = data
        return passed
    get: Any = data.get
    model = _new(NativeToolReferenceRequest)
    model.id = get("id", UNSET)
    model.allowed_operations = get("allowedOperations", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, as_dict

NAMES = frozenset(
    {
        "attachment",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AgenticAttachmentRequest:
    attachment: bytes
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.attachment) is not UNSET:
            data["attachment"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AgenticAttachmentRequest:
        return decode(data)


def decode(data: Any) -> AgenticAttachmentRequest:
    if type(data) is not dict:
        passed: AgenticAttachmentRequest = data
        return passed
    get: Any = data.get
    model = _new(AgenticAttachmentRequest)
    model.attachment = get("attachment", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

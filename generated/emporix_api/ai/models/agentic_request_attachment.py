from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "attachmentId",
        "caption",
        "purpose",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AgenticRequestAttachment:
    attachment_id: str
    caption: str | None | Unset = UNSET
    purpose: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.attachment_id) is not UNSET:
            data["attachmentId"] = value
        if (value := self.caption) is not UNSET:
            data["caption"] = value
        if (value := self.purpose) is not UNSET:
            data["purpose"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AgenticRequestAttachment:
        return decode(data)


def decode(data: Any) -> AgenticRequestAttachment:
    if type(data) is not dict:
        passed: AgenticRequestAttachment = data
        return passed
    get: Any = data.get
    model = _new(AgenticRequestAttachment)
    model.attachment_id = get("attachmentId", UNSET)
    model.caption = get("caption", UNSET)
    model.purpose = get("purpose", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

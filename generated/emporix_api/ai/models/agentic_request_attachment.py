from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "attachmentId",
        "caption",
        "purpose",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AgenticRequestAttachment(Model):
    """Part of `AgenticRequest`.

    Attributes:
        attachment_id: Required.
    """

    attachment_id: str
    """Required."""
    caption: Maybe[str] = UNSET
    purpose: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.attachment_id) is not UNSET:
            data["attachmentId"] = value
        if (value := self.caption) is not UNSET:
            data["caption"] = value
        if (value := self.purpose) is not UNSET:
            data["purpose"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AgenticRequestAttachment:
        return decode(data)


def decode(data: Any) -> AgenticRequestAttachment:
    if type(data) is not dict:
        passed: AgenticRequestAttachment = data
        return passed
    model = _new(AgenticRequestAttachment)
    unknown = len(data) - 3
    if "attachmentId" in data:
        model.attachment_id = data["attachmentId"]
    else:
        model.attachment_id = _absent
        unknown += 1
    if "caption" in data:
        model.caption = data["caption"]
    else:
        model.caption = _absent
        unknown += 1
    if "purpose" in data:
        model.purpose = data["purpose"]
    else:
        model.purpose = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

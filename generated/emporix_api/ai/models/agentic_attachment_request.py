from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "attachment",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AgenticAttachmentRequest(Model):
    """Request of `agents.upload_attachment`.

    Attributes:
        attachment: Required.
    """

    attachment: bytes
    """Required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.attachment) is not UNSET:
            data["attachment"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AgenticAttachmentRequest:
        return decode(data)


def decode(data: Any) -> AgenticAttachmentRequest:
    if type(data) is not dict:
        passed: AgenticAttachmentRequest = data
        return passed
    model = _new(AgenticAttachmentRequest)
    unknown = len(data) - 1
    if "attachment" in data:
        model.attachment = data["attachment"]
    else:
        model.attachment = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

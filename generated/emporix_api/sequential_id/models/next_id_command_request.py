from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "sequenceKey",
        "placeholders",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class NextIdCommandRequest(Model):
    """Request of `schemas.next_id`."""

    sequence_key: Maybe[str] = UNSET
    placeholders: Maybe[dict[str, str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.sequence_key) is not UNSET:
            data["sequenceKey"] = value
        if (value := self.placeholders) is not UNSET:
            data["placeholders"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> NextIdCommandRequest:
        return decode(data)


def decode(data: Any) -> NextIdCommandRequest:
    if type(data) is not dict:
        passed: NextIdCommandRequest = data
        return passed
    model = _new(NextIdCommandRequest)
    unknown = len(data) - 2
    if "sequenceKey" in data:
        model.sequence_key = data["sequenceKey"]
    else:
        model.sequence_key = _absent
        unknown += 1
    if "placeholders" in data:
        model.placeholders = data["placeholders"]
    else:
        model.placeholders = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

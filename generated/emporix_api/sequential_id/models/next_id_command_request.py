from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "sequenceKey",
        "placeholders",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class NextIdCommandRequest:
    sequence_key: str | None | Unset = UNSET
    placeholders: dict[str, str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.sequence_key) is not UNSET:
            data["sequenceKey"] = value
        if (value := self.placeholders) is not UNSET:
            data["placeholders"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> NextIdCommandRequest:
        return decode(data)


def decode(data: Any) -> NextIdCommandRequest:
    if type(data) is not dict:
        passed: NextIdCommandRequest = data
        return passed
    get: Any = data.get
    model = _new(NextIdCommandRequest)
    model.sequence_key = get("sequenceKey", UNSET)
    model.placeholders = get("placeholders", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

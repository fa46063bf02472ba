from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "numberOfIds",
        "sequenceKey",
        "placeholders",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SchemaBatchNextIdRequestValue(Model):
    """Request of `schemas.next_ids`.

    Attributes:
        number_of_ids: 1 or more.
    """

    number_of_ids: Maybe[float] = UNSET
    """1 or more."""
    sequence_key: Maybe[str] = UNSET
    placeholders: Maybe[dict[str, str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.number_of_ids) is not UNSET:
            data["numberOfIds"] = value
        if (value := self.sequence_key) is not UNSET:
            data["sequenceKey"] = value
        if (value := self.placeholders) is not UNSET:
            data["placeholders"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SchemaBatchNextIdRequestValue:
        return decode(data)


def decode(data: Any) -> SchemaBatchNextIdRequestValue:
    if type(data) is not dict:
        passed: SchemaBatchNextIdRequestValue = data
        return passed
    model = _new(SchemaBatchNextIdRequestValue)
    unknown = len(data) - 3
    if "numberOfIds" in data:
        model.number_of_ids = data["numberOfIds"]
    else:
        model.number_of_ids = _absent
        unknown += 1
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

from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "ids",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SchemaBatchNextIdResponseValue(Model):
    """Response of `schemas.next_ids`."""

    ids: Maybe[list[str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.ids) is not UNSET:
            data["ids"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SchemaBatchNextIdResponseValue:
        return decode(data)


def decode(data: Any) -> SchemaBatchNextIdResponseValue:
    if type(data) is not dict:
        passed: SchemaBatchNextIdResponseValue = data
        return passed
    model = _new(SchemaBatchNextIdResponseValue)
    unknown = len(data) - 1
    if "ids" in data:
        model.ids = data["ids"]
    else:
        model.ids = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

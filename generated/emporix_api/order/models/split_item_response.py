from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "id",
        "uniqueValue",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SplitItemResponse(Model):
    """Part of `OrderSplitResponse`."""

    id: Maybe[str] = UNSET
    unique_value: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.unique_value) is not UNSET:
            data["uniqueValue"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SplitItemResponse:
        return decode(data)


def decode(data: Any) -> SplitItemResponse:
    if type(data) is not dict:
        passed: SplitItemResponse = data
        return passed
    model = _new(SplitItemResponse)
    unknown = len(data) - 2
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "uniqueValue" in data:
        model.unique_value = data["uniqueValue"]
    else:
        model.unique_value = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

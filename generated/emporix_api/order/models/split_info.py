from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "splitBy",
        "uniqueValue",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SplitInfo(Model):
    """Part of `Order`, `OrderUpdate`, `SalesOrder` and 1 more.

    Attributes:
        split_by: Only `'VENDOR_ID'`.
    """

    split_by: Maybe[Literal["VENDOR_ID"] | str] = UNSET
    """Only `'VENDOR_ID'`."""
    unique_value: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.split_by) is not UNSET:
            data["splitBy"] = value
        if (value := self.unique_value) is not UNSET:
            data["uniqueValue"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SplitInfo:
        return decode(data)


def decode(data: Any) -> SplitInfo:
    if type(data) is not dict:
        passed: SplitInfo = data
        return passed
    model = _new(SplitInfo)
    unknown = len(data) - 2
    if "splitBy" in data:
        model.split_by = data["splitBy"]
    else:
        model.split_by = _absent
        unknown += 1
    if "uniqueValue" in data:
        model.unique_value = data["uniqueValue"]
    else:
        model.unique_value = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "message",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CustomerBulkItemResponseDetail(Model):
    """Part of `CustomerBulkItemResponse`."""

    message: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.message) is not UNSET:
            data["message"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomerBulkItemResponseDetail:
        return decode(data)


def decode(data: Any) -> CustomerBulkItemResponseDetail:
    if type(data) is not dict:
        passed: CustomerBulkItemResponseDetail = data
        return passed
    model = _new(CustomerBulkItemResponseDetail)
    unknown = len(data) - 1
    if "message" in data:
        model.message = data["message"]
    else:
        model.message = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

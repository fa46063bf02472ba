from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "userId",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Approver(Model):
    """Part of `CreateCartApprovalRequest` and `CreateQuoteApprovalRequest`."""

    user_id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.user_id) is not UNSET:
            data["userId"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Approver:
        return decode(data)


def decode(data: Any) -> Approver:
    if type(data) is not dict:
        passed: Approver = data
        return passed
    model = _new(Approver)
    unknown = len(data) - 1
    if "userId" in data:
        model.user_id = data["userId"]
    else:
        model.user_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

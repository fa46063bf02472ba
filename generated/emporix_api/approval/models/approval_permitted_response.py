from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "action",
        "status",
        "permitted",
        "approvalId",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ApprovalPermittedResponse(Model):
    """Response of `approvals.check_permitted`.

    Attributes:
        action: Only `'CHECKOUT'`.
        status: One of `'PENDING'`, `'APPROVED'`, `'CLOSED'`, `'EXPIRED'`, `'DECLINED'`.
    """

    action: Maybe[Literal["CHECKOUT"] | str] = UNSET
    """Only `'CHECKOUT'`."""
    status: Maybe[Literal["APPROVED", "CLOSED", "DECLINED", "EXPIRED", "PENDING"] | str] = UNSET
    """One of `'PENDING'`, `'APPROVED'`, `'CLOSED'`, `'EXPIRED'`, `'DECLINED'`."""
    permitted: Maybe[bool] = UNSET
    approval_id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.action) is not UNSET:
            data["action"] = value
        if (value := self.status) is not UNSET:
            data["status"] = value
        if (value := self.permitted) is not UNSET:
            data["permitted"] = value
        if (value := self.approval_id) is not UNSET:
            data["approvalId"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ApprovalPermittedResponse:
        return decode(data)


def decode(data: Any) -> ApprovalPermittedResponse:
    if type(data) is not dict:
        passed: ApprovalPermittedResponse = data
        return passed
    model = _new(ApprovalPermittedResponse)
    unknown = len(data) - 4
    if "action" in data:
        model.action = data["action"]
    else:
        model.action = _absent
        unknown += 1
    if "status" in data:
        model.status = data["status"]
    else:
        model.status = _absent
        unknown += 1
    if "permitted" in data:
        model.permitted = data["permitted"]
    else:
        model.permitted = _absent
        unknown += 1
    if "approvalId" in data:
        model.approval_id = data["approvalId"]
    else:
        model.approval_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "action",
        "status",
        "permitted",
        "approvalId",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ApprovalPermittedResponse:
    action: Literal["CHECKOUT"] | str | None | Unset = UNSET
    status: Literal["APPROVED", "CLOSED", "DECLINED", "EXPIRED", "PENDING"] | str | None | Unset = UNSET
    permitted: bool | None | Unset = UNSET
    approval_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ApprovalPermittedResponse:
        return decode(data)


def decode(data: Any) -> ApprovalPermittedResponse:
    if type(data) is not dict:
        passed: ApprovalPermittedResponse = data
        return passed
    get: Any = data.get
    model = _new(ApprovalPermittedResponse)
    model.action = get("action", UNSET)
    model.status = get("status", UNSET)
    model.permitted = get("permitted", UNSET)
    model.approval_id = get("approvalId", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

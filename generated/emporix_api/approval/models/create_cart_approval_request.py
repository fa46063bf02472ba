from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import approval_details as _approval_details
from . import approver as _approver

if TYPE_CHECKING:
    from .approval_details import ApprovalDetails
    from .approver import Approver

NAMES = frozenset(
    {
        "action",
        "approver",
        "resourceId",
        "resourceType",
        "details",
        "comment",
        "id",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CreateCartApprovalRequest:
    action: Literal["CHECKOUT"] | str
    approver: Approver
    resource_id: str
    resource_type: Literal["CART"] | str
    details: ApprovalDetails
    comment: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.action) is not UNSET:
            data["action"] = value
        if (value := self.approver) is not UNSET:
            data["approver"] = value
        if (value := self.resource_id) is not UNSET:
            data["resourceId"] = value
        if (value := self.resource_type) is not UNSET:
            data["resourceType"] = value
        if (value := self.details) is not UNSET:
            data["details"] = value
        if (value := self.comment) is not UNSET:
            data["comment"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CreateCartApprovalRequest:
        return decode(data)


def decode(data: Any) -> CreateCartApprovalRequest:
    if type(data) is not dict:
        passed: CreateCartApprovalRequest = data
        return passed
    get: Any = data.get
    model = _new(CreateCartApprovalRequest)
    model.action = get("action", UNSET)
    value = get("approver", UNSET)
    model.approver = _approver.decode(value) if type(value) is dict else value
    model.resource_id = get("resourceId", UNSET)
    model.resource_type = get("resourceType", UNSET)
    value = get("details", UNSET)
    model.details = _approval_details.decode(value) if type(value) is dict else value
    model.comment = get("comment", UNSET)
    model.id = get("id", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

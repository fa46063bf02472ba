from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import approval_details as _approval_details
    from . import approver as _approver
    from .approval_details import ApprovalDetails
    from .approver import Approver
else:
    _approval_details = Deferred(globals(), "approval_details")
    _approver = Deferred(globals(), "approver")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CreateCartApprovalRequest(Model):
    """Request of `approvals.create`.

    Attributes:
        action: Only `'CHECKOUT'`; required.
        approver: Required.
        resource_id: Required.
        resource_type: Only `'CART'`; required.
        details: Required.
    """

    action: Literal["CHECKOUT"] | str
    """Only `'CHECKOUT'`; required."""
    approver: Approver
    """Required."""
    resource_id: str
    """Required."""
    resource_type: Literal["CART"] | str
    """Only `'CART'`; required."""
    details: ApprovalDetails
    """Required."""
    comment: Maybe[str] = UNSET
    id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CreateCartApprovalRequest:
        return decode(data)


def decode(data: Any) -> CreateCartApprovalRequest:
    if type(data) is not dict:
        passed: CreateCartApprovalRequest = data
        return passed
    model = _new(CreateCartApprovalRequest)
    unknown = len(data) - 7
    if "action" in data:
        model.action = data["action"]
    else:
        model.action = _absent
        unknown += 1
    if "approver" in data:
        value = data["approver"]
        model.approver = _approver.decode(value) if type(value) is dict else value
    else:
        model.approver = _absent
        unknown += 1
    if "resourceId" in data:
        model.resource_id = data["resourceId"]
    else:
        model.resource_id = _absent
        unknown += 1
    if "resourceType" in data:
        model.resource_type = data["resourceType"]
    else:
        model.resource_type = _absent
        unknown += 1
    if "details" in data:
        value = data["details"]
        model.details = _approval_details.decode(value) if type(value) is dict else value
    else:
        model.details = _absent
        unknown += 1
    if "comment" in data:
        model.comment = data["comment"]
    else:
        model.comment = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

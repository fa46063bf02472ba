from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import approver as _approver
    from .approver import Approver
else:
    _approver = Deferred(globals(), "approver")

NAMES = frozenset(
    {
        "action",
        "approver",
        "resourceId",
        "resourceType",
        "comment",
        "id",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CreateQuoteApprovalRequest(Model):
    """Request of `approvals.create`.

    Attributes:
        action: Only `'CHECKOUT'`; required.
        approver: Required.
        resource_id: Required.
        resource_type: Only `'QUOTE'`; required.
    """

    action: Literal["CHECKOUT"] | str
    """Only `'CHECKOUT'`; required."""
    approver: Approver
    """Required."""
    resource_id: str
    """Required."""
    resource_type: Literal["QUOTE"] | str
    """Only `'QUOTE'`; required."""
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
        if (value := self.comment) is not UNSET:
            data["comment"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CreateQuoteApprovalRequest:
        return decode(data)


def decode(data: Any) -> CreateQuoteApprovalRequest:
    if type(data) is not dict:
        passed: CreateQuoteApprovalRequest = data
        return passed
    model = _new(CreateQuoteApprovalRequest)
    unknown = len(data) - 6
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

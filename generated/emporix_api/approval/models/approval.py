from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import approval_details as _approval_details
    from . import approval_metadata as _approval_metadata
    from . import created_resource as _created_resource
    from . import legal_entity as _legal_entity
    from . import resource_response as _resource_response
    from . import user as _user
    from .approval_details import ApprovalDetails
    from .approval_metadata import ApprovalMetadata
    from .created_resource import CreatedResource
    from .legal_entity import LegalEntity
    from .resource_response import ResourceResponse
    from .user import User
else:
    _approval_details = Deferred(globals(), "approval_details")
    _approval_metadata = Deferred(globals(), "approval_metadata")
    _created_resource = Deferred(globals(), "created_resource")
    _legal_entity = Deferred(globals(), "legal_entity")
    _resource_response = Deferred(globals(), "resource_response")
    _user = Deferred(globals(), "user")

NAMES = frozenset(
    {
        "action",
        "approver",
        "comment",
        "resourceType",
        "details",
        "id",
        "approverComment",
        "resource",
        "requestor",
        "status",
        "expiryDate",
        "legalEntity",
        "createdResource",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Approval(Model):
    """Response of `approvals.list` and `approvals.get`.

    Attributes:
        action: Only `'CHECKOUT'`.
        resource_type: One of `'CART'`, `'QUOTE'`.
        status: One of `'PENDING'`, `'APPROVED'`, `'CLOSED'`, `'EXPIRED'`, `'DECLINED'`.
    """

    action: Maybe[Literal["CHECKOUT"] | str] = UNSET
    """Only `'CHECKOUT'`."""
    approver: Maybe[User] = UNSET
    comment: Maybe[str] = UNSET
    resource_type: Maybe[Literal["CART", "QUOTE"] | str] = UNSET
    """One of `'CART'`, `'QUOTE'`."""
    details: Maybe[ApprovalDetails] = UNSET
    id: Maybe[str] = UNSET
    approver_comment: Maybe[str] = UNSET
    resource: Maybe[ResourceResponse] = UNSET
    requestor: Maybe[User] = UNSET
    status: Maybe[Literal["APPROVED", "CLOSED", "DECLINED", "EXPIRED", "PENDING"] | str] = UNSET
    """One of `'PENDING'`, `'APPROVED'`, `'CLOSED'`, `'EXPIRED'`, `'DECLINED'`."""
    expiry_date: Maybe[str] = UNSET
    legal_entity: Maybe[LegalEntity] = UNSET
    created_resource: Maybe[CreatedResource] = UNSET
    metadata: Maybe[ApprovalMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.action) is not UNSET:
            data["action"] = value
        if (value := self.approver) is not UNSET:
            data["approver"] = value
        if (value := self.comment) is not UNSET:
            data["comment"] = value
        if (value := self.resource_type) is not UNSET:
            data["resourceType"] = value
        if (value := self.details) is not UNSET:
            data["details"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.approver_comment) is not UNSET:
            data["approverComment"] = value
        if (value := self.resource) is not UNSET:
            data["resource"] = value
        if (value := self.requestor) is not UNSET:
            data["requestor"] = value
        if (value := self.status) is not UNSET:
            data["status"] = value
        if (value := self.expiry_date) is not UNSET:
            data["expiryDate"] = value
        if (value := self.legal_entity) is not UNSET:
            data["legalEntity"] = value
        if (value := self.created_resource) is not UNSET:
            data["createdResource"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Approval:
        return decode(data)


def decode(data: Any) -> Approval:
    if type(data) is not dict:
        passed: Approval = data
        return passed
    model = _new(Approval)
    unknown = len(data) - 14
    if "action" in data:
        model.action = data["action"]
    else:
        model.action = _absent
        unknown += 1
    if "approver" in data:
        value = data["approver"]
        model.approver = _user.decode(value) if type(value) is dict else value
    else:
        model.approver = _absent
        unknown += 1
    if "comment" in data:
        model.comment = data["comment"]
    else:
        model.comment = _absent
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
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "approverComment" in data:
        model.approver_comment = data["approverComment"]
    else:
        model.approver_comment = _absent
        unknown += 1
    if "resource" in data:
        value = data["resource"]
        model.resource = _resource_response.decode(value) if type(value) is dict else value
    else:
        model.resource = _absent
        unknown += 1
    if "requestor" in data:
        value = data["requestor"]
        model.requestor = _user.decode(value) if type(value) is dict else value
    else:
        model.requestor = _absent
        unknown += 1
    if "status" in data:
        model.status = data["status"]
    else:
        model.status = _absent
        unknown += 1
    if "expiryDate" in data:
        model.expiry_date = data["expiryDate"]
    else:
        model.expiry_date = _absent
        unknown += 1
    if "legalEntity" in data:
        value = data["legalEntity"]
        model.legal_entity = _legal_entity.decode(value) if type(value) is dict else value
    else:
        model.legal_entity = _absent
        unknown += 1
    if "createdResource" in data:
        value = data["createdResource"]
        model.created_resource = _created_resource.decode(value) if type(value) is dict else value
    else:
        model.created_resource = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _approval_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

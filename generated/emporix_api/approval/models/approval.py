from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import approval_details as _approval_details
from . import approval_metadata as _approval_metadata
from . import created_resource as _created_resource
from . import legal_entity as _legal_entity
from . import resource_response as _resource_response
from . import user as _user

if TYPE_CHECKING:
    from .approval_details import ApprovalDetails
    from .approval_metadata import ApprovalMetadata
    from .created_resource import CreatedResource
    from .legal_entity import LegalEntity
    from .resource_response import ResourceResponse
    from .user import User

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


@attrs.define(kw_only=True, repr=False)
class Approval:
    action: Literal["CHECKOUT"] | str | None | Unset = UNSET
    approver: User | None | Unset = UNSET
    comment: str | None | Unset = UNSET
    resource_type: Literal["CART", "QUOTE"] | str | None | Unset = UNSET
    details: ApprovalDetails | None | Unset = UNSET
    id: str | None | Unset = UNSET
    approver_comment: str | None | Unset = UNSET
    resource: ResourceResponse | None | Unset = UNSET
    requestor: User | None | Unset = UNSET
    status: Literal["APPROVED", "CLOSED", "DECLINED", "EXPIRED", "PENDING"] | str | None | Unset = UNSET
    expiry_date: str | None | Unset = UNSET
    legal_entity: LegalEntity | None | Unset = UNSET
    created_resource: CreatedResource | None | Unset = UNSET
    metadata: ApprovalMetadata | None | Unset = UNSET
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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Approval:
        return decode(data)


def decode(data: Any) -> Approval:
    if type(data) is not dict:
        passed: Approval = data
        return passed
    get: Any = data.get
    model = _new(Approval)
    model.action = get("action", UNSET)
    value = get("approver", UNSET)
    model.approver = _user.decode(value) if type(value) is dict else value
    model.comment = get("comment", UNSET)
    model.resource_type = get("resourceType", UNSET)
    value = get("details", UNSET)
    model.details = _approval_details.decode(value) if type(value) is dict else value
    model.id = get("id", UNSET)
    model.approver_comment = get("approverComment", UNSET)
    value = get("resource", UNSET)
    model.resource = _resource_response.decode(value) if type(value) is dict else value
    value = get("requestor", UNSET)
    model.requestor = _user.decode(value) if type(value) is dict else value
    model.status = get("status", UNSET)
    model.expiry_date = get("expiryDate", UNSET)
    value = get("legalEntity", UNSET)
    model.legal_entity = _legal_entity.decode(value) if type(value) is dict else value
    value = get("createdResource", UNSET)
    model.created_resource = _created_resource.decode(value) if type(value) is dict else value
    value = get("metadata", UNSET)
    model.metadata = _approval_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

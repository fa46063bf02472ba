from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import created_resource as _created_resource
from . import details as _details
from . import legal_entity as _legal_entity
from . import metadata as _metadata
from . import resource_response as _resource_response
from . import user as _user

if TYPE_CHECKING:
    from .created_resource import CreatedResource
    from .details import Details
    from .legal_entity import LegalEntity
    from .metadata import Metadata
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
class GetApprovalResponse:
    action: Literal["CHECKOUT"] | str | None | Unset = UNSET
    approver: User | None | Unset = UNSET
    comment: str | None | Unset = UNSET
    resource_type: Literal["CART", "QUOTE"] | str | None | Unset = UNSET
    details: Details | None | Unset = UNSET
    id: str | None | Unset = UNSET
    approver_comment: str | None | Unset = UNSET
    resource: ResourceResponse | None | Unset = UNSET
    requestor: User | None | Unset = UNSET
    status: Literal["APPROVED", "CLOSED", "DECLINED", "EXPIRED", "PENDING"] | str | None | Unset = UNSET
    expiry_date: str | None | Unset = UNSET
    legal_entity: LegalEntity | None | Unset = UNSET
    created_resource: CreatedResource | None | Unset = UNSET
    metadata: Metadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.action
        if value is not UNSET:
            data["action"] = value
        value = self.approver
        if value is not UNSET:
            data["approver"] = encode(value)
        value = self.comment
        if value is not UNSET:
            data["comment"] = value
        value = self.resource_type
        if value is not UNSET:
            data["resourceType"] = value
        value = self.details
        if value is not UNSET:
            data["details"] = encode(value)
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.approver_comment
        if value is not UNSET:
            data["approverComment"] = value
        value = self.resource
        if value is not UNSET:
            data["resource"] = encode(value)
        value = self.requestor
        if value is not UNSET:
            data["requestor"] = encode(value)
        value = self.status
        if value is not UNSET:
            data["status"] = value
        value = self.expiry_date
        if value is not UNSET:
            data["expiryDate"] = value
        value = self.legal_entity
        if value is not UNSET:
            data["legalEntity"] = encode(value)
        value = self.created_resource
        if value is not UNSET:
            data["createdResource"] = encode(value)
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> GetApprovalResponse:
        return decode(data)


def decode(data: Any) -> GetApprovalResponse:
    if type(data) is not dict:
        passed: GetApprovalResponse = data
        return passed
    get: Any = data.get
    model = _new(GetApprovalResponse)
    model.action = get("action", UNSET)
    value = get("approver", UNSET)
    model.approver = _user.decode(value) if type(value) is dict else value
    model.comment = get("comment", UNSET)
    model.resource_type = get("resourceType", UNSET)
    value = get("details", UNSET)
    model.details = _details.decode(value) if type(value) is dict else value
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
    model.metadata = _metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

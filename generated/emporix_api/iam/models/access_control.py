from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import access_control_metadata as _access_control_metadata
from . import resource as _resource
from . import role as _role

if TYPE_CHECKING:
    from .access_control_metadata import AccessControlMetadata
    from .resource import Resource
    from .role import Role

NAMES = frozenset(
    {
        "id",
        "roleId",
        "resourceId",
        "domains",
        "name",
        "role",
        "resource",
        "metadata",
        "scopes",
        "restrictionAware",
        "restrictedTo",
        "predefined",
        "vendorAware",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AccessControl:
    id: str | None | Unset = UNSET
    role_id: str | None | Unset = UNSET
    resource_id: str | None | Unset = UNSET
    domains: list[str] | None | Unset = UNSET
    name: dict[str, str] | None | Unset = UNSET
    role: Role | None | Unset = UNSET
    resource: Resource | None | Unset = UNSET
    metadata: AccessControlMetadata | None | Unset = UNSET
    scopes: list[str] | None | Unset = UNSET
    restriction_aware: bool | None | Unset = UNSET
    restricted_to: Literal["CUSTOMER", "EMPLOYEE"] | str | None | Unset = UNSET
    predefined: bool | None | Unset = UNSET
    vendor_aware: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.role_id) is not UNSET:
            data["roleId"] = value
        if (value := self.resource_id) is not UNSET:
            data["resourceId"] = value
        if (value := self.domains) is not UNSET:
            data["domains"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.role) is not UNSET:
            data["role"] = value
        if (value := self.resource) is not UNSET:
            data["resource"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.scopes) is not UNSET:
            data["scopes"] = value
        if (value := self.restriction_aware) is not UNSET:
            data["restrictionAware"] = value
        if (value := self.restricted_to) is not UNSET:
            data["restrictedTo"] = value
        if (value := self.predefined) is not UNSET:
            data["predefined"] = value
        if (value := self.vendor_aware) is not UNSET:
            data["vendorAware"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AccessControl:
        return decode(data)


def decode(data: Any) -> AccessControl:
    if type(data) is not dict:
        passed: AccessControl = data
        return passed
    get: Any = data.get
    model = _new(AccessControl)
    model.id = get("id", UNSET)
    model.role_id = get("roleId", UNSET)
    model.resource_id = get("resourceId", UNSET)
    model.domains = get("domains", UNSET)
    model.name = get("name", UNSET)
    value = get("role", UNSET)
    model.role = _role.decode(value) if type(value) is dict else value
    value = get("resource", UNSET)
    model.resource = _resource.decode(value) if type(value) is dict else value
    value = get("metadata", UNSET)
    model.metadata = _access_control_metadata.decode(value) if type(value) is dict else value
    model.scopes = get("scopes", UNSET)
    model.restriction_aware = get("restrictionAware", UNSET)
    model.restricted_to = get("restrictedTo", UNSET)
    model.predefined = get("predefined", UNSET)
    model.vendor_aware = get("vendorAware", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import access_control_metadata as _access_control_metadata
    from . import resource as _resource
    from . import role as _role
    from .access_control_metadata import AccessControlMetadata
    from .resource import Resource
    from .role import Role
else:
    _access_control_metadata = Deferred(globals(), "access_control_metadata")
    _resource = Deferred(globals(), "resource")
    _role = Deferred(globals(), "role")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AccessControl(Model):
    """Response of `access_controls.list`, `access_controls.get`, `groups.list_access_controls` and 3 more; part of
    `IamTemplate`.

    Attributes:
        role_id: Deprecated.
        resource_id: Deprecated.
        restricted_to: One of `'CUSTOMER'`, `'EMPLOYEE'`.
        predefined: Read-only.
        vendor_aware: Read-only.
    """

    id: Maybe[str] = UNSET
    role_id: Maybe[str] = UNSET
    """Deprecated."""
    resource_id: Maybe[str] = UNSET
    """Deprecated."""
    domains: Maybe[list[str]] = UNSET
    name: Maybe[dict[str, str]] = UNSET
    role: Maybe[Role] = UNSET
    resource: Maybe[Resource] = UNSET
    metadata: Maybe[AccessControlMetadata] = UNSET
    scopes: Maybe[list[str]] = UNSET
    restriction_aware: Maybe[bool] = UNSET
    restricted_to: Maybe[Literal["CUSTOMER", "EMPLOYEE"] | str] = UNSET
    """One of `'CUSTOMER'`, `'EMPLOYEE'`."""
    predefined: Maybe[bool] = UNSET
    """Read-only."""
    vendor_aware: Maybe[bool] = UNSET
    """Read-only."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AccessControl:
        return decode(data)


def decode(data: Any) -> AccessControl:
    if type(data) is not dict:
        passed: AccessControl = data
        return passed
    model = _new(AccessControl)
    unknown = len(data) - 13
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "roleId" in data:
        model.role_id = data["roleId"]
    else:
        model.role_id = _absent
        unknown += 1
    if "resourceId" in data:
        model.resource_id = data["resourceId"]
    else:
        model.resource_id = _absent
        unknown += 1
    if "domains" in data:
        model.domains = data["domains"]
    else:
        model.domains = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "role" in data:
        value = data["role"]
        model.role = _role.decode(value) if type(value) is dict else value
    else:
        model.role = _absent
        unknown += 1
    if "resource" in data:
        value = data["resource"]
        model.resource = _resource.decode(value) if type(value) is dict else value
    else:
        model.resource = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _access_control_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "scopes" in data:
        model.scopes = data["scopes"]
    else:
        model.scopes = _absent
        unknown += 1
    if "restrictionAware" in data:
        model.restriction_aware = data["restrictionAware"]
    else:
        model.restriction_aware = _absent
        unknown += 1
    if "restrictedTo" in data:
        model.restricted_to = data["restrictedTo"]
    else:
        model.restricted_to = _absent
        unknown += 1
    if "predefined" in data:
        model.predefined = data["predefined"]
    else:
        model.predefined = _absent
        unknown += 1
    if "vendorAware" in data:
        model.vendor_aware = data["vendorAware"]
    else:
        model.vendor_aware = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import role_metadata as _role_metadata
    from . import role_permissions as _role_permissions
    from .role_metadata import RoleMetadata
    from .role_permissions import RolePermissions
else:
    _role_metadata = Deferred(globals(), "role_metadata")
    _role_permissions = Deferred(globals(), "role_permissions")

NAMES = frozenset(
    {
        "id",
        "name",
        "description",
        "permissions",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Role(Model):
    """Response of `roles.list` and `roles.get`; part of `AccessControl`."""

    id: Maybe[str] = UNSET
    name: Maybe[dict[str, str]] = UNSET
    description: Maybe[dict[str, str]] = UNSET
    permissions: Maybe[list[RolePermissions]] = UNSET
    metadata: Maybe[RoleMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.permissions) is not UNSET:
            data["permissions"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Role:
        return decode(data)


def decode(data: Any) -> Role:
    if type(data) is not dict:
        passed: Role = data
        return passed
    model = _new(Role)
    unknown = len(data) - 5
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    if "permissions" in data:
        value = data["permissions"]
        model.permissions = [_role_permissions.decode(item) for item in value] if type(value) is list else value
    else:
        model.permissions = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _role_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import role_metadata as _role_metadata
from . import role_permissions as _role_permissions

if TYPE_CHECKING:
    from .role_metadata import RoleMetadata
    from .role_permissions import RolePermissions

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


@attrs.define(kw_only=True, repr=False)
class Role:
    id: str | None | Unset = UNSET
    name: dict[str, str] | None | Unset = UNSET
    description: dict[str, str] | None | Unset = UNSET
    permissions: list[RolePermissions] | None | Unset = UNSET
    metadata: RoleMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Role:
        return decode(data)


def decode(data: Any) -> Role:
    if type(data) is not dict:
        passed: Role = data
        return passed
    get: Any = data.get
    model = _new(Role)
    model.id = get("id", UNSET)
    model.name = get("name", UNSET)
    model.description = get("description", UNSET)
    value = get("permissions", UNSET)
    model.permissions = [_role_permissions.decode(item) for item in value] if type(value) is list else value
    value = get("metadata", UNSET)
    model.metadata = _role_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import role_permissions_document as _role_permissions_document
from . import roles_metadata as _roles_metadata

if TYPE_CHECKING:
    from .role_permissions_document import RolePermissionsDocument
    from .roles_metadata import RolesMetadata

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
class RoleQueryDocument:
    id: str | None | Unset = UNSET
    name: dict[str, str] | None | Unset = UNSET
    description: dict[str, str] | None | Unset = UNSET
    permissions: list[RolePermissionsDocument] | None | Unset = UNSET
    metadata: RolesMetadata | None | Unset = UNSET
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
    def from_dict(data: Any) -> RoleQueryDocument:
        return decode(data)


def decode(data: Any) -> RoleQueryDocument:
    if type(data) is not dict:
        passed: RoleQueryDocument = data
        return passed
    get: Any = data.get
    model = _new(RoleQueryDocument)
    model.id = get("id", UNSET)
    model.name = get("name", UNSET)
    model.description = get("description", UNSET)
    value = get("permissions", UNSET)
    model.permissions = [_role_permissions_document.decode(item) for item in value] if type(value) is list else value
    value = get("metadata", UNSET)
    model.metadata = _roles_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model

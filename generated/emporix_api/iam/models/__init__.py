"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .access_control import AccessControl as AccessControl
    from .access_control_id_response import AccessControlIdResponse as AccessControlIdResponse
    from .access_control_metadata import AccessControlMetadata as AccessControlMetadata
    from .access_control_upsert_request import AccessControlUpsertRequest as AccessControlUpsertRequest
    from .assignment import Assignment as Assignment
    from .assignment_create_request import AssignmentCreateRequest as AssignmentCreateRequest
    from .assignment_id_response import AssignmentIdResponse as AssignmentIdResponse
    from .b2_b import B2B as B2B
    from .custom_scope import CustomScope as CustomScope
    from .custom_scope_id_response import CustomScopeIdResponse as CustomScopeIdResponse
    from .custom_scope_metadata import CustomScopeMetadata as CustomScopeMetadata
    from .custom_scope_upsert_request import CustomScopeUpsertRequest as CustomScopeUpsertRequest
    from .group import Group as Group
    from .group_create_request import GroupCreateRequest as GroupCreateRequest
    from .group_id_response import GroupIdResponse as GroupIdResponse
    from .group_metadata import GroupMetadata as GroupMetadata
    from .group_update_request import GroupUpdateRequest as GroupUpdateRequest
    from .iam_template import IamTemplate as IamTemplate
    from .metadata_update import MetadataUpdate as MetadataUpdate
    from .permission import Permission as Permission
    from .permission_metadata import PermissionMetadata as PermissionMetadata
    from .resource import Resource as Resource
    from .resource_metadata import ResourceMetadata as ResourceMetadata
    from .role import Role as Role
    from .role_metadata import RoleMetadata as RoleMetadata
    from .role_permissions import RolePermissions as RolePermissions
    from .user_create_request import UserCreateRequest as UserCreateRequest
    from .user_extended_response import UserExtendedResponse as UserExtendedResponse
    from .user_group import UserGroup as UserGroup
    from .user_id_response import UserIdResponse as UserIdResponse
    from .user_response import UserResponse as UserResponse
    from .user_scopes_response import UserScopesResponse as UserScopesResponse
    from .user_update_request import UserUpdateRequest as UserUpdateRequest

__all__ = [
    "AccessControl",
    "AccessControlIdResponse",
    "AccessControlMetadata",
    "AccessControlUpsertRequest",
    "Assignment",
    "AssignmentCreateRequest",
    "AssignmentIdResponse",
    "B2B",
    "CustomScope",
    "CustomScopeIdResponse",
    "CustomScopeMetadata",
    "CustomScopeUpsertRequest",
    "Group",
    "GroupCreateRequest",
    "GroupIdResponse",
    "GroupMetadata",
    "GroupUpdateRequest",
    "IamTemplate",
    "Maybe",
    "MetadataUpdate",
    "Permission",
    "PermissionMetadata",
    "Resource",
    "ResourceMetadata",
    "Role",
    "RoleMetadata",
    "RolePermissions",
    "UserCreateRequest",
    "UserExtendedResponse",
    "UserGroup",
    "UserIdResponse",
    "UserResponse",
    "UserScopesResponse",
    "UserUpdateRequest",
]

_MODULES: dict[str, str] = {
    "AccessControl": "access_control",
    "AccessControlIdResponse": "access_control_id_response",
    "AccessControlMetadata": "access_control_metadata",
    "AccessControlUpsertRequest": "access_control_upsert_request",
    "Assignment": "assignment",
    "AssignmentCreateRequest": "assignment_create_request",
    "AssignmentIdResponse": "assignment_id_response",
    "B2B": "b2_b",
    "CustomScope": "custom_scope",
    "CustomScopeIdResponse": "custom_scope_id_response",
    "CustomScopeMetadata": "custom_scope_metadata",
    "CustomScopeUpsertRequest": "custom_scope_upsert_request",
    "Group": "group",
    "GroupCreateRequest": "group_create_request",
    "GroupIdResponse": "group_id_response",
    "GroupMetadata": "group_metadata",
    "GroupUpdateRequest": "group_update_request",
    "IamTemplate": "iam_template",
    "MetadataUpdate": "metadata_update",
    "Permission": "permission",
    "PermissionMetadata": "permission_metadata",
    "Resource": "resource",
    "ResourceMetadata": "resource_metadata",
    "Role": "role",
    "RoleMetadata": "role_metadata",
    "RolePermissions": "role_permissions",
    "UserCreateRequest": "user_create_request",
    "UserExtendedResponse": "user_extended_response",
    "UserGroup": "user_group",
    "UserIdResponse": "user_id_response",
    "UserResponse": "user_response",
    "UserScopesResponse": "user_scopes_response",
    "UserUpdateRequest": "user_update_request",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)

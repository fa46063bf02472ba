"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access_control_id_response import AccessControlIdResponse as AccessControlIdResponse
    from .access_control_metadata_query_document import (
        AccessControlMetadataQueryDocument as AccessControlMetadataQueryDocument,
    )
    from .access_control_query_document import AccessControlQueryDocument as AccessControlQueryDocument
    from .access_control_upsert_request import AccessControlUpsertRequest as AccessControlUpsertRequest
    from .assignment_create_request import AssignmentCreateRequest as AssignmentCreateRequest
    from .assignment_id_response import AssignmentIdResponse as AssignmentIdResponse
    from .assignment_query_document import AssignmentQueryDocument as AssignmentQueryDocument
    from .b2_b import B2B as B2B
    from .custom_scope_id_response import CustomScopeIdResponse as CustomScopeIdResponse
    from .custom_scope_metadata_query_document import (
        CustomScopeMetadataQueryDocument as CustomScopeMetadataQueryDocument,
    )
    from .custom_scope_query_document import CustomScopeQueryDocument as CustomScopeQueryDocument
    from .custom_scope_upsert_request import CustomScopeUpsertRequest as CustomScopeUpsertRequest
    from .group import Group as Group
    from .group_create_request import GroupCreateRequest as GroupCreateRequest
    from .group_id_response import GroupIdResponse as GroupIdResponse
    from .group_update_request import GroupUpdateRequest as GroupUpdateRequest
    from .groups_metadata_query_document import GroupsMetadataQueryDocument as GroupsMetadataQueryDocument
    from .groups_query_document import GroupsQueryDocument as GroupsQueryDocument
    from .metadata import Metadata as Metadata
    from .permission_query_document import PermissionQueryDocument as PermissionQueryDocument
    from .permissions_metadata_query_document import (
        PermissionsMetadataQueryDocument as PermissionsMetadataQueryDocument,
    )
    from .resource_query_document import ResourceQueryDocument as ResourceQueryDocument
    from .resources_metadata_query_document import ResourcesMetadataQueryDocument as ResourcesMetadataQueryDocument
    from .role_permissions_document import RolePermissionsDocument as RolePermissionsDocument
    from .role_query_document import RoleQueryDocument as RoleQueryDocument
    from .roles_metadata import RolesMetadata as RolesMetadata
    from .template_query_document import TemplateQueryDocument as TemplateQueryDocument
    from .user_create_request import UserCreateRequest as UserCreateRequest
    from .user_extended_response import UserExtendedResponse as UserExtendedResponse
    from .user_id_response import UserIdResponse as UserIdResponse
    from .user_response import UserResponse as UserResponse
    from .user_scopes_response import UserScopesResponse as UserScopesResponse
    from .user_update_request import UserUpdateRequest as UserUpdateRequest

_MODULES: dict[str, str] = {
    "AccessControlIdResponse": "access_control_id_response",
    "AccessControlMetadataQueryDocument": "access_control_metadata_query_document",
    "AccessControlQueryDocument": "access_control_query_document",
    "AccessControlUpsertRequest": "access_control_upsert_request",
    "AssignmentCreateRequest": "assignment_create_request",
    "AssignmentIdResponse": "assignment_id_response",
    "AssignmentQueryDocument": "assignment_query_document",
    "B2B": "b2_b",
    "CustomScopeIdResponse": "custom_scope_id_response",
    "CustomScopeMetadataQueryDocument": "custom_scope_metadata_query_document",
    "CustomScopeQueryDocument": "custom_scope_query_document",
    "CustomScopeUpsertRequest": "custom_scope_upsert_request",
    "Group": "group",
    "GroupCreateRequest": "group_create_request",
    "GroupIdResponse": "group_id_response",
    "GroupUpdateRequest": "group_update_request",
    "GroupsMetadataQueryDocument": "groups_metadata_query_document",
    "GroupsQueryDocument": "groups_query_document",
    "Metadata": "metadata",
    "PermissionQueryDocument": "permission_query_document",
    "PermissionsMetadataQueryDocument": "permissions_metadata_query_document",
    "ResourceQueryDocument": "resource_query_document",
    "ResourcesMetadataQueryDocument": "resources_metadata_query_document",
    "RolePermissionsDocument": "role_permissions_document",
    "RoleQueryDocument": "role_query_document",
    "RolesMetadata": "roles_metadata",
    "TemplateQueryDocument": "template_query_document",
    "UserCreateRequest": "user_create_request",
    "UserExtendedResponse": "user_extended_response",
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

"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

ACCESS_MANAGE: Final = "iam.access_manage"
ACCESS_READ: Final = "iam.access_read"
ASSIGNMENT_CREATE_OWN: Final = "iam.assignment_create_own"
ASSIGNMENT_DELETE_OWN: Final = "iam.assignment_delete_own"
ASSIGNMENT_MANAGE: Final = "iam.assignment_manage"
GROUP_MANAGE: Final = "iam.group_manage"
GROUP_READ: Final = "iam.group_read"
GROUP_READ_OWN: Final = "iam.group_read_own"
PERMISSION_READ: Final = "iam.permission_read"
RESOURCE_READ: Final = "iam.resource_read"
ROLE_READ: Final = "iam.role_read"
SCOPE_MANAGE: Final = "iam.scope_manage"
SCOPE_READ: Final = "iam.scope_read"
TEMPLATE_READ: Final = "iam.template_read"
USER_CREATE: Final = "iam.user_create"
USER_DELETE: Final = "iam.user_delete"
USER_READ: Final = "iam.user_read"
USER_READ_OWN: Final = "iam.user_read_own"
USER_UPDATE: Final = "iam.user_update"

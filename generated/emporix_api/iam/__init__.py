"""Users, groups, access controls and scopes.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.access_controls import AccessControls as AccessControlsResource
    from .api.groups import Groups as GroupsResource
    from .api.permissions import Permissions as PermissionsResource
    from .api.resources import Resources as ResourcesResource
    from .api.roles import Roles as RolesResource
    from .api.scopes import Scopes as ScopesResource
    from .api.templates import Templates as TemplatesResource
    from .api.users import Users as UsersResource


class Iam:
    """Users, groups, access controls and scopes.

    | Resource          | What it is for            | Methods                                                                        |
    | ----------------- | ------------------------- | ------------------------------------------------------------------------------ |
    | `access_controls` | Access controls.          | `delete`, `get`, `list`, `upsert`                                              |
    | `groups`          | Groups.                   | `create`, `delete`, `get`, `list`, `upsert`, `add_user` and 5 more             |
    | `permissions`     | Permissions.              | `get`, `list`                                                                  |
    | `resources`       | Protected resources.      | `get`, `list`                                                                  |
    | `roles`           | Roles.                    | `get`, `list`                                                                  |
    | `scopes`          | Scopes.                   | `delete`, `get`, `list`, `upsert`                                              |
    | `templates`       | Access control templates. | `list`                                                                         |
    | `users`           | Users.                    | `create`, `delete`, `get`, `list`, `replace`, `get_access_control` and 10 more |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def access_controls(self) -> AccessControlsResource:
        """Access controls."""
        from .api.access_controls import AccessControls

        return AccessControls(self._client)

    @cached_property
    def groups(self) -> GroupsResource:
        """Groups."""
        from .api.groups import Groups

        return Groups(self._client)

    @cached_property
    def permissions(self) -> PermissionsResource:
        """Permissions."""
        from .api.permissions import Permissions

        return Permissions(self._client)

    @cached_property
    def resources(self) -> ResourcesResource:
        """Protected resources."""
        from .api.resources import Resources

        return Resources(self._client)

    @cached_property
    def roles(self) -> RolesResource:
        """Roles."""
        from .api.roles import Roles

        return Roles(self._client)

    @cached_property
    def scopes(self) -> ScopesResource:
        """Scopes."""
        from .api.scopes import Scopes

        return Scopes(self._client)

    @cached_property
    def templates(self) -> TemplatesResource:
        """Access control templates."""
        from .api.templates import Templates

        return Templates(self._client)

    @cached_property
    def users(self) -> UsersResource:
        """Users."""
        from .api.users import Users

        return Users(self._client)

"""Generated from the published OpenAPI documents; do not edit."""

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
    """`iam`"""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def access_controls(self) -> AccessControlsResource:
        from .api.access_controls import AccessControls

        return AccessControls(self._client)

    @cached_property
    def groups(self) -> GroupsResource:
        from .api.groups import Groups

        return Groups(self._client)

    @cached_property
    def permissions(self) -> PermissionsResource:
        from .api.permissions import Permissions

        return Permissions(self._client)

    @cached_property
    def resources(self) -> ResourcesResource:
        from .api.resources import Resources

        return Resources(self._client)

    @cached_property
    def roles(self) -> RolesResource:
        from .api.roles import Roles

        return Roles(self._client)

    @cached_property
    def scopes(self) -> ScopesResource:
        from .api.scopes import Scopes

        return Scopes(self._client)

    @cached_property
    def templates(self) -> TemplatesResource:
        from .api.templates import Templates

        return Templates(self._client)

    @cached_property
    def users(self) -> UsersResource:
        from .api.users import Users

        return Users(self._client)

"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.password_migration_retention import PasswordMigrationRetention as PasswordMigrationRetentionResource
    from .api.profiles import Profiles as ProfilesResource


class Customer:
    """`customer`"""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def password_migration_retention(self) -> PasswordMigrationRetentionResource:
        from .api.password_migration_retention import PasswordMigrationRetention

        return PasswordMigrationRetention(self._client)

    @cached_property
    def profiles(self) -> ProfilesResource:
        from .api.profiles import Profiles

        return Profiles(self._client)

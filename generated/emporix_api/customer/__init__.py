"""Customers and their addresses, as managed by the tenant.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.password_migration_retention import PasswordMigrationRetention as PasswordMigrationRetentionResource
    from .api.profiles import Profiles as ProfilesResource


class Customer:
    """Customers and their addresses, as managed by the tenant.

    | Resource                       | What it is for                        | Methods                                                           |
    | ------------------------------ | ------------------------------------- | ----------------------------------------------------------------- |
    | `password_migration_retention` | How long migrated passwords are kept. | `create`, `delete`, `get`                                         |
    | `profiles`                     | Customers.                            | `create`, `delete`, `get`, `list`, `search`, `update` and 10 more |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def password_migration_retention(self) -> PasswordMigrationRetentionResource:
        """How long migrated passwords are kept."""
        from .api.password_migration_retention import PasswordMigrationRetention

        return PasswordMigrationRetention(self._client)

    @cached_property
    def profiles(self) -> ProfilesResource:
        """Customers."""
        from .api.profiles import Profiles

        return Profiles(self._client)

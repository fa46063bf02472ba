from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...types import Client, Importer, ImportOptions, Report, Request, nothing

if TYPE_CHECKING:
    from .. import models


class PasswordMigrationRetention:
    """How long migrated passwords are kept.

    | Method       | What it does                                                            |
    | ------------ | ----------------------------------------------------------------------- |
    | `create`     | Set how long migrated passwords are kept.                               |
    | `delete`     | Delete the setting of how long migrated passwords are kept.             |
    | `get`        | Get how long migrated passwords are kept.                               |
    | `import_all` | Import retentions of migrated passwords and return a report.            |
    | `importer`   | Import retentions of migrated passwords, with an outcome for every row. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, body: models.PasswordMigrationRetentionConfigRequest | Mapping[str, Any]
    ) -> models.PasswordMigrationRetentionConfigResponse:
        """Set how long migrated passwords are kept.

        `POST /customer/{tenant}/config/password-migration-retention` answers 200; errors: 400, 401, 403, 500.
        Token: service. Scope: `customer.import_manage`.
        """
        from ..models import (
            password_migration_retention_config_response as _password_migration_retention_config_response,
        )

        return await self._client.send(
            Request("customer.password_migration_retention.create", body=body),
            _password_migration_retention_config_response.decode,
        )

    async def delete(self) -> None:
        """Delete the setting of how long migrated passwords are kept.

        `DELETE /customer/{tenant}/config/password-migration-retention` answers 204; errors: 400, 401, 403.
        Token: service. Scope: `customer.import_manage`.
        """
        return await self._client.send(Request("customer.password_migration_retention.delete"), nothing)

    async def get(self) -> models.PasswordMigrationRetentionConfigResponse:
        """Get how long migrated passwords are kept.

        `GET /customer/{tenant}/config/password-migration-retention` answers 200; errors: 401, 403, 404.
        Token: service. Scope: `customer.import_read`.
        """
        from ..models import (
            password_migration_retention_config_response as _password_migration_retention_config_response,
        )

        return await self._client.send(
            Request("customer.password_migration_retention.get"), _password_migration_retention_config_response.decode
        )

    def importer(
        self,
        rows: AsyncIterable[models.PasswordMigrationRetentionConfigRequest | Mapping[str, Any]]
        | Iterable[models.PasswordMigrationRetentionConfigRequest | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import retentions of migrated passwords, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Scope: `customer.import_manage`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"create": "customer.password_migration_retention.create"}, rows, mode=mode, path={}, **options
        )

    async def import_all(
        self,
        rows: AsyncIterable[models.PasswordMigrationRetentionConfigRequest | Mapping[str, Any]]
        | Iterable[models.PasswordMigrationRetentionConfigRequest | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import retentions of migrated passwords and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Scope: `customer.import_manage`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "customer.password_migration_retention.create"}, rows, mode=mode, path={}, **options
        )

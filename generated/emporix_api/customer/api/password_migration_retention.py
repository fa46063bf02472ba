from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...types import Client, Importer, ImportOptions, Report, Request, nothing

if TYPE_CHECKING:
    from .. import models


class PasswordMigrationRetention:
    """`customer.password_migration_retention`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, body: models.PasswordMigrationRetentionConfigRequest | Mapping[str, Any]
    ) -> models.PasswordMigrationRetentionConfigResponse:
        """POST /customer/{tenant}/config/password-migration-retention"""
        from ..models import (
            password_migration_retention_config_response as _password_migration_retention_config_response,
        )

        return await self._client.send(
            Request("customer.password_migration_retention.create", body=body),
            _password_migration_retention_config_response.decode,
        )

    async def delete(self) -> None:
        """DELETE /customer/{tenant}/config/password-migration-retention"""
        return await self._client.send(Request("customer.password_migration_retention.delete"), nothing)

    async def get(self) -> models.PasswordMigrationRetentionConfigResponse:
        """GET /customer/{tenant}/config/password-migration-retention"""
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
        return self._client.importer("customer.password_migration_retention.create", rows, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.PasswordMigrationRetentionConfigRequest | Mapping[str, Any]]
        | Iterable[models.PasswordMigrationRetentionConfigRequest | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        return await self._client.import_all("customer.password_migration_retention.create", rows, path={}, **options)

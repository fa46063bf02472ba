from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...decoding import list_of
from ...types import UNSET, Client, Importer, ImportOptions, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Configs:
    """Webhook configurations.

    | Method       | What it does                                                  |
    | ------------ | ------------------------------------------------------------- |
    | `create`     | Create a webhook configuration.                               |
    | `delete`     | Delete a webhook configuration.                               |
    | `get`        | Get a webhook configuration by code.                          |
    | `import_all` | Import webhook configurations and return a report.            |
    | `importer`   | Import webhook configurations, with an outcome for every row. |
    | `list`       | List webhook configurations.                                  |
    | `replace`    | Replace a webhook configuration.                              |
    | `update`     | Change fields of a webhook configuration.                     |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, body: models.WebhookConfigCreation | Mapping[str, Any]) -> models.WebhookConfigCode:
        """Create a webhook configuration.

        `POST /webhook/{tenant}/config` answers 201; errors: 400, 401, 403, 409, 500.
        Token: service. Scope: `webhook.subscription_manage`.
        Raises `Conflict` (409).
        """
        from ..models import webhook_config_code as _webhook_config_code

        return await self._client.send(Request("webhook.configs.create", body=body), _webhook_config_code.decode)

    async def delete(self, code: str, *, force: bool | Unset = UNSET) -> None:
        """Delete a webhook configuration.

        `DELETE /webhook/{tenant}/config/{code}` answers 204; errors: 401, 403, 500.
        Token: service. Scope: `webhook.subscription_manage`.

        Args:
            force: Whether to delete an active configuration. Default `False`.
        """
        return await self._client.send(
            Request("webhook.configs.delete", path={"code": code}, query={"force": force}), nothing
        )

    async def get(self, code: str) -> models.WebhookConfig:
        """Get a webhook configuration by code.

        `GET /webhook/{tenant}/config/{code}` answers 200; errors: 401, 403, 404, 500.
        Token: service. Scope: `webhook.subscription_read`.
        """
        from ..models import webhook_config as _webhook_config

        return await self._client.send(Request("webhook.configs.get", path={"code": code}), _webhook_config.decode)

    async def list(self) -> builtins.list[models.WebhookConfig]:
        """List webhook configurations.

        `GET /webhook/{tenant}/config` answers 200; errors: 401, 403, 500.
        Token: service. Scope: `webhook.subscription_read`.
        """
        from ..models import webhook_config as _webhook_config

        return await self._client.send(Request("webhook.configs.list"), list_of(_webhook_config.decode))

    async def replace(self, code: str, body: models.WebhookConfigUpdate | Mapping[str, Any]) -> None:
        """Replace a webhook configuration.

        `PUT /webhook/{tenant}/config/{code}` answers 204; errors: 400, 401, 403, 409, 500.
        Token: service. Scope: `webhook.subscription_manage`.
        Raises `Conflict` (409).
        """
        return await self._client.send(Request("webhook.configs.replace", path={"code": code}, body=body), nothing)

    async def update(self, code: str, body: Sequence[models.WebhookConfigPartialUpdate | Mapping[str, Any]]) -> None:
        """Change fields of a webhook configuration.

        `PATCH /webhook/{tenant}/config/{code}` answers 204; errors: 400, 401, 403, 409, 500.
        Token: service. Scope: `webhook.subscription_manage`.
        Raises `Conflict` (409).
        """
        return await self._client.send(Request("webhook.configs.update", path={"code": code}, body=body), nothing)

    def importer(
        self,
        rows: AsyncIterable[models.WebhookConfigCreation | Mapping[str, Any]]
        | Iterable[models.WebhookConfigCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import webhook configurations, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Scope: `webhook.subscription_manage`.
        Rows are told apart by `code`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"create": "webhook.configs.create"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.WebhookConfigCreation | Mapping[str, Any]]
        | Iterable[models.WebhookConfigCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import webhook configurations and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Scope: `webhook.subscription_manage`.
        Rows are told apart by `code`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all({"create": "webhook.configs.create"}, rows, mode=mode, path={}, **options)

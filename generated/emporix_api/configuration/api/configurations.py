from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...decoding import list_of
from ...types import UNSET, Change, Client, Importer, ImportOptions, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Configurations:
    """Tenant configurations.

    | Method        | What it does                                                 |
    | ------------- | ------------------------------------------------------------ |
    | `create_many` | Create many tenant configurations in one request.            |
    | `delete`      | Delete a tenant configuration.                               |
    | `get`         | Get a tenant configuration by key.                           |
    | `import_all`  | Import tenant configurations and return a report.            |
    | `importer`    | Import tenant configurations, with an outcome for every row. |
    | `list`        | List tenant configurations.                                  |
    | `modify`      | Read a tenant configuration, change it and replace it.       |
    | `replace`     | Replace a tenant configuration.                              |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create_many(
        self, body: Sequence[models.Configuration | Mapping[str, Any]]
    ) -> builtins.list[models.Configuration]:
        """Create many tenant configurations in one request.

        `POST /configuration/{tenant}/configurations` answers 201; errors: 400, 409.
        Token: service. Scope: `configuration.configuration_manage`.
        At most 200 items a request; the response has one status for all items.
        Raises `Conflict` (409).
        """
        from ..models import configuration as _configuration

        return await self._client.send(
            Request("configuration.configurations.create_many", body=body), list_of(_configuration.decode)
        )

    async def delete(self, property_key: str) -> None:
        """Delete a tenant configuration.

        `DELETE /configuration/{tenant}/configurations/{propertyKey}` answers 204; errors: 400, 404.
        Token: service. Scope: `configuration.configuration_manage`.
        """
        return await self._client.send(
            Request("configuration.configurations.delete", path={"propertyKey": property_key}), nothing
        )

    async def get(self, property_key: str) -> models.Configuration:
        """Get a tenant configuration by key.

        `GET /configuration/{tenant}/configurations/{propertyKey}` answers 200; errors: 404.
        Token: service. Scope: `configuration.configuration_view`.
        """
        from ..models import configuration as _configuration

        return await self._client.send(
            Request("configuration.configurations.get", path={"propertyKey": property_key}), _configuration.decode
        )

    async def list(self, *, keys: str | Unset = UNSET) -> builtins.list[models.Configuration]:
        """List tenant configurations.

        `GET /configuration/{tenant}/configurations` answers 200.
        Token: service. Scope: `configuration.configuration_view`.
        """
        from ..models import configuration as _configuration

        return await self._client.send(
            Request("configuration.configurations.list", query={"keys": keys}), list_of(_configuration.decode)
        )

    async def replace(self, property_key: str, body: models.Configuration | Mapping[str, Any]) -> models.Configuration:
        """Replace a tenant configuration.

        `PUT /configuration/{tenant}/configurations/{propertyKey}` answers 200; errors: 400, 409.
        Token: service. Scope: `configuration.configuration_manage`.
        Raises `Conflict` (409).
        """
        from ..models import configuration as _configuration

        return await self._client.send(
            Request("configuration.configurations.replace", path={"propertyKey": property_key}, body=body),
            _configuration.decode,
        )

    async def modify(
        self, property_key: str, change: Change[models.Configuration], *, attempts: int = 5
    ) -> models.Configuration:
        """Read a tenant configuration, change it and replace it.

        Sends `get`, then `replace` if something has changed; after a `Conflict` it reads again.
        Scopes: `configuration.configuration_view` to read; `configuration.configuration_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import configuration as _configuration

        return await self._client.modify(
            "configuration.configurations.get",
            "configuration.configurations.replace",
            _configuration.decode,
            change,
            path={"propertyKey": property_key},
            attempts=attempts,
            trim=declared(models, "Configuration"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.Configuration | Mapping[str, Any]]
        | Iterable[models.Configuration | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import tenant configurations, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create_many`, at most 200 rows a request. Token: service. Scope: `configuration.configuration_manage`.
        Rows are told apart by `key`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"create": "configuration.configurations.create_many"}, rows, mode=mode, path={}, **options
        )

    async def import_all(
        self,
        rows: AsyncIterable[models.Configuration | Mapping[str, Any]]
        | Iterable[models.Configuration | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import tenant configurations and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create_many`, at most 200 rows a request. Token: service. Scope: `configuration.configuration_manage`.
        Rows are told apart by `key`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "configuration.configurations.create_many"}, rows, mode=mode, path={}, **options
        )

from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...decoding import as_is, list_of
from ...types import UNSET, Change, Client, Importer, ImportOptions, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Clients:
    """Configurations of the clients of a tenant.

    | Method                       | What it does                                                      |
    | ---------------------------- | ----------------------------------------------------------------- |
    | `configurations_importer`    | Import configurations of a client, with an outcome for every row. |
    | `create_many_configurations` | Add many configurations to a client in one request.               |
    | `delete_configuration`       | Delete a configuration of a client.                               |
    | `get_configuration`          | Get a configuration of a client.                                  |
    | `import_configurations`      | Import configurations of a client and return a report.            |
    | `list`                       | List clients.                                                     |
    | `list_configurations`        | List the configurations of a client.                              |
    | `modify_configuration`       | Read a configuration of a client, change it and replace it.       |
    | `replace_configuration`      | Replace a configuration of a client.                              |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create_many_configurations(
        self, client: str, body: Sequence[models.ClientConfiguration | Mapping[str, Any]]
    ) -> builtins.list[models.ClientConfiguration]:
        """Add many configurations to a client in one request.

        `POST /configuration/{tenant}/clients/{client}/configurations` answers 201; errors: 400, 409.
        Token: service. Scope: `configuration.configuration_manage`.
        At most 200 items a request; the response has one status for all items.
        Raises `Conflict` (409).
        """
        from ..models import client_configuration as _client_configuration

        return await self._client.send(
            Request("configuration.clients.create_many_configurations", path={"client": client}, body=body),
            list_of(_client_configuration.decode),
        )

    async def delete_configuration(self, client: str, property_key: str) -> None:
        """Delete a configuration of a client.

        `DELETE /configuration/{tenant}/clients/{client}/configurations/{propertyKey}` answers 204; errors: 400, 404.
        Token: service. Scope: `configuration.configuration_manage`.
        """
        return await self._client.send(
            Request("configuration.clients.delete_configuration", path={"client": client, "propertyKey": property_key}),
            nothing,
        )

    async def get_configuration(self, client: str, property_key: str) -> models.ClientConfiguration:
        """Get a configuration of a client.

        `GET /configuration/{tenant}/clients/{client}/configurations/{propertyKey}` answers 200; errors: 404.
        Token: service. Scope: `configuration.configuration_view`.
        """
        from ..models import client_configuration as _client_configuration

        return await self._client.send(
            Request("configuration.clients.get_configuration", path={"client": client, "propertyKey": property_key}),
            _client_configuration.decode,
        )

    async def list(self) -> builtins.list[str]:
        """List clients.

        `GET /configuration/{tenant}/clients` answers 200; errors: 400, 403.
        Token: service. Scope: `configuration.configuration_view`.
        """
        return await self._client.send(Request("configuration.clients.list"), as_is)

    async def list_configurations(
        self, client: str, *, keys: str | Unset = UNSET
    ) -> builtins.list[models.ClientConfiguration]:
        """List the configurations of a client.

        `GET /configuration/{tenant}/clients/{client}/configurations` answers 200.
        Token: service. Scope: `configuration.configuration_view`.
        """
        from ..models import client_configuration as _client_configuration

        return await self._client.send(
            Request("configuration.clients.list_configurations", path={"client": client}, query={"keys": keys}),
            list_of(_client_configuration.decode),
        )

    async def replace_configuration(
        self, client: str, property_key: str, body: models.ClientConfiguration | Mapping[str, Any]
    ) -> models.Configuration:
        """Replace a configuration of a client.

        `PUT /configuration/{tenant}/clients/{client}/configurations/{propertyKey}` answers 200; errors: 400, 409.
        Token: service. Scope: `configuration.configuration_manage`.
        Raises `Conflict` (409).
        """
        from ..models import configuration as _configuration

        return await self._client.send(
            Request(
                "configuration.clients.replace_configuration",
                path={"client": client, "propertyKey": property_key},
                body=body,
            ),
            _configuration.decode,
        )

    async def modify_configuration(
        self, client: str, property_key: str, change: Change[models.ClientConfiguration], *, attempts: int = 5
    ) -> models.ClientConfiguration:
        """Read a configuration of a client, change it and replace it.

        Sends `get_configuration`, then `replace_configuration` if something has changed; after a `Conflict` it reads
        again.
        Scopes: `configuration.configuration_view` to read; `configuration.configuration_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import client_configuration as _client_configuration

        return await self._client.modify(
            "configuration.clients.get_configuration",
            "configuration.clients.replace_configuration",
            _client_configuration.decode,
            change,
            path={"client": client, "propertyKey": property_key},
            attempts=attempts,
            trim=declared(models, "ClientConfiguration"),
        )

    def configurations_importer(
        self,
        client: str,
        rows: AsyncIterable[models.ClientConfiguration | Mapping[str, Any]]
        | Iterable[models.ClientConfiguration | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import configurations of a client, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create_many_configurations`, at most 200 rows a request. Token: service. Scope:
        `configuration.configuration_manage`.
        Rows are told apart by `key`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"create": "configuration.clients.create_many_configurations"},
            rows,
            mode=mode,
            path={"client": client},
            **options,
        )

    async def import_configurations(
        self,
        client: str,
        rows: AsyncIterable[models.ClientConfiguration | Mapping[str, Any]]
        | Iterable[models.ClientConfiguration | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import configurations of a client and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create_many_configurations`, at most 200 rows a request. Token: service. Scope:
        `configuration.configuration_manage`.
        Rows are told apart by `key`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "configuration.clients.create_many_configurations"},
            rows,
            mode=mode,
            path={"client": client},
            **options,
        )

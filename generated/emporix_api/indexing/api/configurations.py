from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...decoding import list_of
from ...types import Change, Client, Importer, ImportOptions, Report, Request, nothing

if TYPE_CHECKING:
    from .. import models


class Configurations:
    """Index configurations.

    | Method       | What it does                                                |
    | ------------ | ----------------------------------------------------------- |
    | `create`     | Create an index configuration.                              |
    | `delete`     | Delete an index configuration.                              |
    | `get`        | Get an index configuration by provider.                     |
    | `import_all` | Import index configurations and return a report.            |
    | `importer`   | Import index configurations, with an outcome for every row. |
    | `list`       | List index configurations.                                  |
    | `modify`     | Read an index configuration, change it and replace it.      |
    | `replace`    | Replace an index configuration.                             |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, body: models.IndexConfiguration | Mapping[str, Any]) -> models.IndexCreationResponse:
        """Create an index configuration.

        `POST /indexing/{tenant}/configurations` answers 201; errors: 400, 401, 403.
        Token: service. Scope: `indexing.search_manage`.
        """
        from ..models import index_creation_response as _index_creation_response

        return await self._client.send(
            Request("indexing.configurations.create", body=body), _index_creation_response.decode
        )

    async def delete(self, provider: Literal["ALGOLIA", "BATTERY_INCLUDED"] | str) -> None:
        """Delete an index configuration.

        `DELETE /indexing/{tenant}/configurations/{provider}` answers 204; errors: 401, 403, 404.
        Token: service. Scope: `indexing.search_manage`.

        Args:
            provider: One of `'ALGOLIA'`, `'BATTERY_INCLUDED'`.
        """
        return await self._client.send(Request("indexing.configurations.delete", path={"provider": provider}), nothing)

    async def get(self, provider: Literal["ALGOLIA", "BATTERY_INCLUDED"] | str) -> models.IndexConfiguration:
        """Get an index configuration by provider.

        `GET /indexing/{tenant}/configurations/{provider}` answers 200; errors: 401, 403, 404.
        Token: service. Scope: `indexing.search_view`.

        Args:
            provider: One of `'ALGOLIA'`, `'BATTERY_INCLUDED'`.
        """
        from ..models import index_configuration as _index_configuration

        return await self._client.send(
            Request("indexing.configurations.get", path={"provider": provider}), _index_configuration.decode
        )

    async def list(self) -> builtins.list[models.IndexConfiguration]:
        """List index configurations.

        `GET /indexing/{tenant}/configurations` answers 200; errors: 401, 403.
        Token: service. Scope: `indexing.search_view`.
        """
        from ..models import index_configuration as _index_configuration

        return await self._client.send(Request("indexing.configurations.list"), list_of(_index_configuration.decode))

    async def replace(
        self,
        provider: Literal["ALGOLIA", "BATTERY_INCLUDED"] | str,
        body: models.IndexConfiguration | Mapping[str, Any],
    ) -> None:
        """Replace an index configuration.

        `PUT /indexing/{tenant}/configurations/{provider}` answers 204; errors: 400, 403, 404.
        Token: service. Scope: `indexing.search_manage`.

        Args:
            provider: One of `'ALGOLIA'`, `'BATTERY_INCLUDED'`.
        """
        return await self._client.send(
            Request("indexing.configurations.replace", path={"provider": provider}, body=body), nothing
        )

    async def modify(
        self,
        provider: Literal["ALGOLIA", "BATTERY_INCLUDED"] | str,
        change: Change[models.IndexConfiguration],
        *,
        attempts: int = 5,
    ) -> models.IndexConfiguration:
        """Read an index configuration, change it and replace it.

        Sends `get`, then `replace` if something has changed; after a `Conflict` it reads again.
        Scopes: `indexing.search_view` to read; `indexing.search_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import index_configuration as _index_configuration

        return await self._client.modify(
            "indexing.configurations.get",
            "indexing.configurations.replace",
            _index_configuration.decode,
            change,
            path={"provider": provider},
            attempts=attempts,
            trim=declared(models, "IndexConfiguration"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.IndexConfiguration | Mapping[str, Any]]
        | Iterable[models.IndexConfiguration | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import index configurations, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Scope: `indexing.search_manage`.
        Rows are told apart by `provider`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"create": "indexing.configurations.create"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.IndexConfiguration | Mapping[str, Any]]
        | Iterable[models.IndexConfiguration | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import index configurations and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Scope: `indexing.search_manage`.
        Rows are told apart by `provider`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "indexing.configurations.create"}, rows, mode=mode, path={}, **options
        )

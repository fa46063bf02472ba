from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...decoding import list_of
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset

if TYPE_CHECKING:
    from .. import models


class Configs:
    """Import configurations.

    | Method             | What it does                                                            |
    | ------------------ | ----------------------------------------------------------------------- |
    | `create_run`       | Start a run of an import configuration.                                 |
    | `get`              | Get an import configuration by id.                                      |
    | `get_schedule`     | Get the schedule of an import configuration.                            |
    | `import_runs`      | Import runs of an import configuration and return a report.             |
    | `list`             | List import configurations.                                             |
    | `list_runs`        | List the runs of an import configuration.                               |
    | `list_streams`     | List the streams of an import configuration.                            |
    | `modify_schedule`  | Read the schedule of an import configuration, change it and replace it. |
    | `replace_schedule` | Replace the schedule of an import configuration.                        |
    | `runs_importer`    | Import runs of an import configuration, with an outcome for every row.  |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create_run(self, config_id: str, body: models.ConfigRunRequest | Mapping[str, Any]) -> models.ImportRun:
        """Start a run of an import configuration.

        `POST /importtool/{tenant}/configs/{configId}/runs` answers 200; errors: 401, 403, 409, 500.
        Token: service. Scope: `importtool.import_trigger`.
        Raises `Conflict` (409).

        Args:
            config_id: A UUID.
        """
        from ..models import import_run as _import_run

        return await self._client.send(
            Request("import_service.configs.create_run", path={"configId": config_id}, body=body), _import_run.decode
        )

    async def get(self, id: str) -> models.ImportConfig:
        """Get an import configuration by id.

        `GET /importtool/{tenant}/configs/{id}` answers 200; errors: 401, 403, 404, 500.
        Token: service. Scope: `importtool.import_trigger`.

        Args:
            id: A UUID.
        """
        from ..models import import_config as _import_config

        return await self._client.send(Request("import_service.configs.get", path={"id": id}), _import_config.decode)

    async def get_schedule(self, config_id: str) -> models.Schedule | None:
        """Get the schedule of an import configuration.

        `GET /importtool/{tenant}/configs/{configId}/schedule` answers 200 or 204; errors: 401, 403, 500.
        Token: service. Scope: `importtool.import_trigger`.

        Args:
            config_id: A UUID.
        """
        from ..models import schedule as _schedule

        return await self._client.send(
            Request("import_service.configs.get_schedule", path={"configId": config_id}), _schedule.decode
        )

    async def list(self) -> builtins.list[models.ImportConfig]:
        """List import configurations.

        `GET /importtool/{tenant}/configs` answers 200; errors: 401, 403, 500.
        Token: service. Scope: `importtool.import_trigger`.
        """
        from ..models import import_config as _import_config

        return await self._client.send(Request("import_service.configs.list"), list_of(_import_config.decode))

    def list_runs(
        self, config_id: str, *, page: int | Unset = UNSET, size: int | Unset = UNSET
    ) -> Paginator[models.ImportRun]:
        """List the runs of an import configuration.

        `GET /importtool/{tenant}/configs/{configId}/runs` answers 200; errors: 401, 403, 500.
        Token: service. Scope: `importtool.import_trigger`.
        Paged, with a total.

        Args:
            config_id: A UUID.
            page: Number of the first page to fetch, from 0. Default `0`.
            size: Items per page.
        """
        from ..models import import_run as _import_run

        return self._client.paginate(
            Request(
                "import_service.configs.list_runs", path={"configId": config_id}, query={"page": page, "size": size}
            ),
            _import_run.decode,
        )

    async def list_streams(self, config_id: str) -> builtins.list[models.ImportStream]:
        """List the streams of an import configuration.

        `GET /importtool/{tenant}/configs/{configId}/streams` answers 200; errors: 401, 403, 500.
        Token: service. Scope: `importtool.import_trigger`.

        Args:
            config_id: A UUID.
        """
        from ..models import import_stream as _import_stream

        return await self._client.send(
            Request("import_service.configs.list_streams", path={"configId": config_id}), list_of(_import_stream.decode)
        )

    async def replace_schedule(self, config_id: str, body: models.Schedule | Mapping[str, Any]) -> models.Schedule:
        """Replace the schedule of an import configuration.

        `PUT /importtool/{tenant}/configs/{configId}/schedule` answers 200; errors: 401, 403, 500.
        Token: service. Scope: `importtool.import_trigger`.

        Args:
            config_id: A UUID.
        """
        from ..models import schedule as _schedule

        return await self._client.send(
            Request("import_service.configs.replace_schedule", path={"configId": config_id}, body=body),
            _schedule.decode,
        )

    async def modify_schedule(
        self, config_id: str, change: Change[models.Schedule | None], *, attempts: int = 5
    ) -> models.Schedule | None:
        """Read the schedule of an import configuration, change it and replace it.

        Sends `get_schedule`, then `replace_schedule` if something has changed; after a `Conflict` it reads again.
        Scopes: `importtool.import_trigger` to read; `importtool.import_trigger` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import schedule as _schedule

        return await self._client.modify(
            "import_service.configs.get_schedule",
            "import_service.configs.replace_schedule",
            _schedule.decode,
            change,
            path={"configId": config_id},
            attempts=attempts,
            trim=declared(models, "Schedule"),
        )

    def runs_importer(
        self,
        config_id: str,
        rows: AsyncIterable[models.ConfigRunRequest | Mapping[str, Any]]
        | Iterable[models.ConfigRunRequest | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import runs of an import configuration, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create_run`, one row a request. Token: service. Scope: `importtool.import_trigger`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"create": "import_service.configs.create_run"}, rows, mode=mode, path={"configId": config_id}, **options
        )

    async def import_runs(
        self,
        config_id: str,
        rows: AsyncIterable[models.ConfigRunRequest | Mapping[str, Any]]
        | Iterable[models.ConfigRunRequest | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import runs of an import configuration and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create_run`, one row a request. Token: service. Scope: `importtool.import_trigger`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "import_service.configs.create_run"}, rows, mode=mode, path={"configId": config_id}, **options
        )

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...types import Client, Importer, ImportOptions, Report, Request

if TYPE_CHECKING:
    from .. import models


class Recalculations:
    """Recalculation jobs.

    | Method       | What it does                                              |
    | ------------ | --------------------------------------------------------- |
    | `create`     | Start a job that recalculates orders.                     |
    | `get`        | Get a recalculation job by id.                            |
    | `import_all` | Import recalculation jobs and return a report.            |
    | `importer`   | Import recalculation jobs, with an outcome for every row. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, body: models.RecalculationJobCreation | Mapping[str, Any]) -> models.JobIdResponse:
        """Start a job that recalculates orders.

        `POST /pick-pack/{tenant}/jobs/recalculations` answers 200; errors: 400, 401, 403, 409, 500.
        Token: service. Scope: `pickpack.pickpack_manage`.
        Deprecated.
        Raises `Conflict` (409).
        """
        from ..models import job_id_response as _job_id_response

        return await self._client.send(Request("pick_pack.recalculations.create", body=body), _job_id_response.decode)

    async def get(self, job_id: str) -> models.RecalculationJob:
        """Get a recalculation job by id.

        `GET /pick-pack/{tenant}/jobs/recalculations/{jobId}` answers 200; errors: 401, 403, 404, 500.
        Token: service. Scope: `pickpack.pickpack_view`.
        Deprecated.

        Args:
            job_id: 3 to 16 characters; pattern `[a-zA-Z0-9_-]+`.
        """
        from ..models import recalculation_job as _recalculation_job

        return await self._client.send(
            Request("pick_pack.recalculations.get", path={"jobId": job_id}), _recalculation_job.decode
        )

    def importer(
        self,
        rows: AsyncIterable[models.RecalculationJobCreation | Mapping[str, Any]]
        | Iterable[models.RecalculationJobCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import recalculation jobs, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Scope: `pickpack.pickpack_manage`.
        Rows are told apart by `jobId`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"create": "pick_pack.recalculations.create"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.RecalculationJobCreation | Mapping[str, Any]]
        | Iterable[models.RecalculationJobCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import recalculation jobs and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Scope: `pickpack.pickpack_manage`.
        Rows are told apart by `jobId`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "pick_pack.recalculations.create"}, rows, mode=mode, path={}, **options
        )

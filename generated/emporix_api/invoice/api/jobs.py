from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...types import Client, Importer, ImportOptions, Report, Request

if TYPE_CHECKING:
    from .. import models


class Jobs:
    """Invoice jobs.

    | Method       | What it does                                        |
    | ------------ | --------------------------------------------------- |
    | `create`     | Start an invoice job.                               |
    | `get`        | Get an invoice job by id.                           |
    | `import_all` | Import invoice jobs and return a report.            |
    | `importer`   | Import invoice jobs, with an outcome for every row. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, body: models.JobRequest | Mapping[str, Any]) -> models.JobCreationResponse:
        """Start an invoice job.

        `POST /invoice/{tenant}/jobs/invoices` answers 201; errors: 400, 403, 500.
        Token: service.
        """
        from ..models import job_creation_response as _job_creation_response

        return await self._client.send(Request("invoice.jobs.create", body=body), _job_creation_response.decode)

    async def get(self, job_id: str) -> models.JobStatusResponse:
        """Get an invoice job by id.

        `GET /invoice/{tenant}/jobs/invoices/{jobId}` answers 200; errors: 403, 404, 500.
        Token: service.
        """
        from ..models import job_status_response as _job_status_response

        return await self._client.send(Request("invoice.jobs.get", path={"jobId": job_id}), _job_status_response.decode)

    def importer(
        self,
        rows: AsyncIterable[models.JobRequest | Mapping[str, Any]] | Iterable[models.JobRequest | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import invoice jobs, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service.
        Rows are told apart by `jobId`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"create": "invoice.jobs.create"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.JobRequest | Mapping[str, Any]] | Iterable[models.JobRequest | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import invoice jobs and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service.
        Rows are told apart by `jobId`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all({"create": "invoice.jobs.create"}, rows, mode=mode, path={}, **options)

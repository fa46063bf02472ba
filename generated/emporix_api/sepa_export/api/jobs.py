from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...types import UNSET, Client, Importer, ImportOptions, Paginator, Report, Request, Unset

if TYPE_CHECKING:
    from .. import models


class Jobs:
    """SEPA export jobs.

    | Method       | What it does                                            |
    | ------------ | ------------------------------------------------------- |
    | `create`     | Start a SEPA export job.                                |
    | `import_all` | Import SEPA export jobs and return a report.            |
    | `importer`   | Import SEPA export jobs, with an outcome for every row. |
    | `list`       | List SEPA export jobs.                                  |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, body: models.CreateJob | Mapping[str, Any]) -> models.JobId:
        """Start a SEPA export job.

        `POST /sepa-export/{tenant}/jobs` answers 201; errors: 400, 401, 403, 409.
        Token: service. Scope: `sepaexport.job_manage`.
        Deprecated.
        Raises `Conflict` (409).
        """
        from ..models import job_id as _job_id

        return await self._client.send(Request("sepa_export.jobs.create", body=body), _job_id.decode)

    def list(
        self,
        *,
        site_code: str,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["ASC", "DESC"] | str | Unset = UNSET,
    ) -> Paginator[models.JobDetails]:
        """List SEPA export jobs.

        `GET /sepa-export/{tenant}/jobs` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `sepaexport.job_view`.
        Paged, 16 items a page by default.
        Deprecated.

        Args:
            site_code: Code of a site.
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `16`; 1 or more.
            sort: Order of the jobs. Default `'DESC'`; one of `'ASC'`, `'DESC'`.
        """
        from ..models import job_details as _job_details

        return self._client.paginate(
            Request(
                "sepa_export.jobs.list",
                query={"siteCode": site_code, "pageNumber": page_number, "pageSize": page_size, "sort": sort},
            ),
            _job_details.decode,
        )

    def importer(
        self,
        rows: AsyncIterable[models.CreateJob | Mapping[str, Any]] | Iterable[models.CreateJob | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import SEPA export jobs, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Scope: `sepaexport.job_manage`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"create": "sepa_export.jobs.create"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.CreateJob | Mapping[str, Any]] | Iterable[models.CreateJob | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import SEPA export jobs and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Scope: `sepaexport.job_manage`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all({"create": "sepa_export.jobs.create"}, rows, mode=mode, path={}, **options)

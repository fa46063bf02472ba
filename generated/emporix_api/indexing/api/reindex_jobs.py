from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...types import UNSET, Client, Importer, ImportOptions, Paginator, Report, Request, Unset

if TYPE_CHECKING:
    from .. import models


class ReindexJobs:
    """Reindex jobs.

    | Method       | What it does                                        |
    | ------------ | --------------------------------------------------- |
    | `create`     | Start a reindex job.                                |
    | `get`        | Get a reindex job by id.                            |
    | `import_all` | Import reindex jobs and return a report.            |
    | `importer`   | Import reindex jobs, with an outcome for every row. |
    | `list`       | List reindex jobs.                                  |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, body: models.ReindexRequest | Mapping[str, Any]) -> models.ReindexJob:
        """Start a reindex job.

        `POST /indexing/{tenant}/reindex-jobs` answers 200 or 201; errors: 400, 401, 403.
        Token: service. Scope: `indexing.search_manage`.
        """
        from ..models import reindex_job as _reindex_job

        return await self._client.send(Request("indexing.reindex_jobs.create", body=body), _reindex_job.decode)

    async def get(self, reindex_job_id: str, *, fields: str | Unset = UNSET) -> models.ReindexJob:
        """Get a reindex job by id.

        `GET /indexing/{tenant}/reindex-jobs/{reindexJobId}` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `indexing.search_view`.

        Args:
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import reindex_job as _reindex_job

        return await self._client.send(
            Request("indexing.reindex_jobs.get", path={"reindexJobId": reindex_job_id}, query={"fields": fields}),
            _reindex_job.decode,
        )

    def list(
        self,
        *,
        q: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
    ) -> Paginator[models.ReindexJob]:
        """List reindex jobs.

        `GET /indexing/{tenant}/reindex-jobs` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `indexing.search_view`.
        Paged, 60 items a page by default, at most 2000, with a total on request.

        Args:
            q: Filter in the query language of the API, such as `name:value`.
            page_size: Items per page. Default `60`; 1 to 2000.
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import reindex_job as _reindex_job

        return self._client.paginate(
            Request(
                "indexing.reindex_jobs.list",
                query={"q": q, "pageSize": page_size, "pageNumber": page_number, "sort": sort, "fields": fields},
            ),
            _reindex_job.decode,
        )

    def importer(
        self,
        rows: AsyncIterable[models.ReindexRequest | Mapping[str, Any]]
        | Iterable[models.ReindexRequest | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import reindex jobs, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Scope: `indexing.search_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"create": "indexing.reindex_jobs.create"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.ReindexRequest | Mapping[str, Any]]
        | Iterable[models.ReindexRequest | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import reindex jobs and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Scope: `indexing.search_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "indexing.reindex_jobs.create"}, rows, mode=mode, path={}, **options
        )

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import UNSET, Client, Paginator, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Jobs:
    """AI jobs.

    | Method   | What it does                                     |
    | -------- | ------------------------------------------------ |
    | `delete` | Delete an AI job.                                |
    | `get`    | Get an AI job by id.                             |
    | `list`   | List AI jobs.                                    |
    | `search` | Search AI jobs with a query in the request body. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def delete(self, job_id: str) -> None:
        """Delete an AI job.

        `DELETE /ai-service/{tenant}/jobs/{jobId}` answers 204; errors: 400, 401, 403, 404.
        Token: service. Scope: `ai.agent_manage`.
        """
        return await self._client.send(Request("ai.jobs.delete", path={"jobId": job_id}), nothing)

    async def get(self, job_id: str, *, fields: str | Unset = UNSET) -> models.Job:
        """Get an AI job by id.

        `GET /ai-service/{tenant}/jobs/{jobId}` answers 200; errors: 401, 403, 404.
        Token: service. Scope: `ai.agent_read`.

        Args:
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import job as _job

        return await self._client.send(
            Request("ai.jobs.get", path={"jobId": job_id}, query={"fields": fields}), _job.decode
        )

    def list(
        self,
        *,
        q: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
    ) -> Paginator[models.Job]:
        """List AI jobs.

        `GET /ai-service/{tenant}/jobs` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `ai.agent_read`.
        Paged, with a total on request.

        Args:
            q: Filter in the query language of the API, such as `name:value`.
            page_size: Items per page.
            page_number: Number of the first page to fetch.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import job as _job

        return self._client.paginate(
            Request(
                "ai.jobs.list",
                query={"q": q, "pageSize": page_size, "pageNumber": page_number, "sort": sort, "fields": fields},
            ),
            _job.decode,
        )

    def search(
        self,
        body: models.SearchRequest | Mapping[str, Any],
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
    ) -> Paginator[models.Job]:
        """Search AI jobs with a query in the request body.

        `POST /ai-service/{tenant}/jobs/search` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `ai.agent_read`.
        Paged, with a total on request.

        Args:
            page_size: Items per page.
            page_number: Number of the first page to fetch.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import job as _job

        return self._client.paginate(
            Request(
                "ai.jobs.search",
                query={"pageSize": page_size, "pageNumber": page_number, "sort": sort, "fields": fields},
                body=body,
            ),
            _job.decode,
        )
